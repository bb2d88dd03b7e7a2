package health.threshold.clinic.billing;

import health.threshold.clinic.visit.Visit;
import health.threshold.kernel.IntentId;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.VisitId;
import health.threshold.store.Tx;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.joda.money.Money;

/// What people decided about unclear cards, as entries of the ledger that change no balance: who, when, and where they
/// had looked. They reach the other devices as every entry does, also by way of those that know nothing of them.
///
/// The first about a card has the number 0, and whoever decides once more, having seen it, takes the next. Two of one
/// number were decided apart; if they say the opposite, a person is asked again.
record CardVerdicts(Ledger ledger) {

    private static final String NOTES = "card-said:";
    private static final Pattern NOTE = Pattern.compile(
            NOTES + "(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}):(\\d{1,9}):(?:CHARGED|NOT_CHARGED)");
    /// Banks settle what is disputed about older ones.
    static final Duration OF_LATE = Duration.ofDays(120);

    private static final String PAID = "card:";
    static final String STRUCK = "card-struck:";

    /// The newest that is said about a card.
    ///
    /// @param number of those about this card
    /// @param said one verdict, or both where they were decided apart
    record Newest(int number, Map<Verdict, LedgerEntry> said) {

        Optional<Verdict> only() {
            return said.size() == 1 ? said.keySet().stream().findFirst() : Optional.empty();
        }

        private LedgerEntry latest() {
            return said.values().stream()
                    .reduce((one, other) -> one.posted().isBefore(other.posted()) ? other : one)
                    .orElseThrow();
        }

        Instant at() {
            return latest().posted();
        }

        VisitId visit() {
            return Objects.requireNonNull(latest().visit());
        }

        PatientId patient() {
            return latest().patient();
        }
    }

    /// Where an entry is somebody's verdict, the card that it is about. What comes from elsewhere and only looks like
    /// one is an entry like others.
    private static Optional<IntentId> card(LedgerEntry entry) {
        var key = NOTE.matcher(entry.key());
        return key.matches() && entry.visit() != null ? Optional.of(card(key)) : Optional.empty();
    }

    static boolean isNote(LedgerEntry entry) {
        return card(entry).isPresent();
    }

    /// The cards about which somebody decided something of late, on whichever device; and those of which two say the
    /// opposite, however long ago: a device may have been away, or its clock wrong.
    Set<IntentId> cards(Tx tx) {
        var all = cards(Ledger.rows(tx).keyed(NOTES + "%", tx.now().minus(OF_LATE)));
        all.addAll(opposed(Ledger.rows(tx).keys(NOTES + "%")));
        return all;
    }

    private static Set<IntentId> opposed(List<String> keys) {
        return keys.stream()
                .map(NOTE::matcher)
                .filter(Matcher::matches)
                .collect(Collectors.groupingBy(note -> new Said(card(note), Integer.parseInt(note.group(2)))))
                .entrySet()
                .stream()
                .filter(said -> said.getValue().size() > 1)
                .map(said -> said.getKey().card())
                .collect(Collectors.toSet());
    }

    /// One time that something was said of a card.
    private record Said(IntentId card, int number) {}

    private static IntentId card(Matcher note) {
        return new IntentId(UUID.fromString(note.group(1)));
    }

    /// The cards of this visit about which somebody decided something.
    Set<IntentId> cards(Tx tx, VisitId visit) {
        return cards(Ledger.rows(tx).at(visit.value()));
    }

    private static Set<IntentId> cards(List<LedgerEntryRow> rows) {
        return rows.stream()
                .flatMap(row -> card(row.entry()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Optional<Newest> newest(Tx tx, IntentId card) {
        Newest newest = null;
        for (var number = 0; ; number++) {
            var said = new EnumMap<Verdict, LedgerEntry>(Verdict.class);
            for (var verdict : Verdict.values())
                ledger.posted(tx, key(card, number, verdict)).ifPresent(entry -> said.put(verdict, entry));
            if (said.isEmpty()) return Optional.ofNullable(newest);
            newest = new Newest(number, said);
        }
    }

    /// Whether it is on record how it ended, and nobody says the opposite.
    boolean isDecided(Tx tx, IntentId card) {
        return newest(tx, card).flatMap(Newest::only).isPresent();
    }

    /// Puts a verdict on record, after all that were heard of.
    void say(Tx tx, IntentId card, Visit who, Finding found) {
        var number = newest(tx, card).map(one -> one.number() + 1).orElse(0);
        note(tx, key(card, number, found.verdict()), who, found.looked());
    }

    /// The payment by this card that stands, under whichever of its keys.
    Optional<LedgerEntry> payment(Tx tx, IntentId card) {
        for (var time = 0; ; time++) {
            var entry = ledger.posted(tx, payKey(card, time));
            if (entry.isEmpty()) return entry;
            if (!isStruck(tx, entry.get())) return entry;
        }
    }

    /// What was entered first by this card, whether it stands or not.
    Optional<LedgerEntry> firstPayment(Tx tx, IntentId card) {
        return ledger.posted(tx, payKey(card, 0));
    }

    /// Whether its first payment was struck out at the hub, and not by a verdict.
    boolean isStruckAtHub(Tx tx, IntentId card) {
        return firstPayment(tx, card)
                .flatMap(entry -> ledger.posted(tx, Ledger.voidKey(entry)))
                .isPresent();
    }

    /// Under what its next payment is posted: what was struck out stays so.
    String freeKey(Tx tx, IntentId card) {
        var time = 0;
        while (ledger.posted(tx, payKey(card, time)).isPresent()) time++;
        return payKey(card, time);
    }

    /// Strikes out the payment that stands, if one does: by the card and not by the entry, for another device may have
    /// entered the same payment by itself, and strike it out by itself. It is dated as its mistake.
    void strike(Tx tx, IntentId card, String looked) {
        payment(tx, card)
                .ifPresent(mistake -> ledger.post(
                        tx,
                        new LedgerEntry(
                                tx.newId(),
                                struckKey(mistake).orElseThrow(),
                                mistake.patient(),
                                mistake.visit(),
                                Posting.CHARGE,
                                mistake.amount().negated(),
                                looked,
                                mistake.posted(),
                                tx.by().id(),
                                null)));
    }

    /// Under what a payment by card is struck out, whichever device entered it; empty of any other entry.
    static Optional<String> struckKey(LedgerEntry payment) {
        return payment.key().startsWith(PAID)
                ? Optional.of(STRUCK + payment.key().substring(PAID.length()))
                : Optional.empty();
    }

    private boolean isStruck(Tx tx, LedgerEntry entry) {
        return entry.struckBy().anyMatch(key -> ledger.posted(tx, key).isPresent());
    }

    private void note(Tx tx, String key, Visit who, String words) {
        ledger.post(
                tx,
                new LedgerEntry(
                        tx.newId(),
                        key,
                        who.patient(),
                        who.id(),
                        Posting.ADJUSTMENT,
                        Money.zero(ledger.currency(tx)),
                        words,
                        tx.now(),
                        tx.by().id(),
                        null));
    }

    private static String key(IntentId card, int number, Verdict verdict) {
        return NOTES + card + ":" + number + ":" + verdict;
    }

    private static String payKey(IntentId card, int time) {
        var first = Intent.postKey(card);
        return time == 0 ? first : first + ":" + time;
    }
}
