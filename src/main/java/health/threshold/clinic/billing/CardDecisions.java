package health.threshold.clinic.billing;

import health.threshold.clinic.billing.UnclearCard.Contradiction;
import health.threshold.clinic.visit.DeskReason;
import health.threshold.clinic.visit.DeskRequest;
import health.threshold.clinic.visit.DeskRequests;
import health.threshold.clinic.visit.Visit;
import health.threshold.kernel.Actor;
import health.threshold.kernel.IntentId;
import health.threshold.kernel.ReceiptId;
import health.threshold.kernel.VisitId;
import health.threshold.store.Store;
import health.threshold.store.Tx;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// Lets a person decide how an unclear card ended, and compares what was decided with what the terminal and others
/// say. Nobody is right by being later: what differs is left for the desk, and neither a second charge nor a lost one
/// follows silently.
final class CardDecisions {

    private final Ledger ledger;
    private final Intents intents;
    private final CardEnds ends;
    private final CardVerdicts verdicts;
    private final DeskRequests requests;

    CardDecisions(Ledger ledger, Intents intents, CardEnds ends) {
        this.ledger = ledger;
        this.intents = intents;
        this.ends = ends;
        requests = ends.desk().requests();
        verdicts = ends.verdicts();
    }

    /// What is said differently about a card.
    ///
    /// @param id of what is left for the desk about it: the same on every device that notices
    private record Difference(UUID id, Contradiction why, Money amount, Instant at) {}

    /// Every card of this visit of which nobody knows how it ended, or of which two say the opposite.
    ///
    /// @param waits those that only wait for their card
    List<UnclearCard> unclear(Tx tx, VisitId visit, Predicate<IntentId> waits) {
        var all = new ArrayList<>(intents.unclear(tx, visit, waits));
        var differing = differing(tx, visit);
        all.addAll(differing);
        var left = requests.openOf(tx, visit).stream()
                .filter(request -> request.reason() == DeskReason.CARD_UNCLEAR)
                .filter(request -> intents.find(tx, card(request)).isEmpty())
                .filter(request -> !isDifference(tx, visit, request.id()))
                .map(request -> elsewhere(tx, request));
        all.addAll(left.toList());
        return all;
    }

    private UnclearCard elsewhere(Tx tx, DeskRequest request) {
        return new UnclearCard.Elsewhere(card(request), amount(tx, request), request.place(), request.at());
    }

    private static IntentId card(DeskRequest request) {
        return new IntentId(request.id());
    }

    /// What it is about, where the device that left it says so in the clinic's money.
    private @Nullable Money amount(Tx tx, DeskRequest request) {
        try {
            var said = Money.parse(request.typed());
            return said.isPositive() && said.getCurrencyUnit().equals(ledger.currency(tx)) ? said : null;
        } catch (IllegalArgumentException | ArithmeticException unsaid) {
            return null;
        }
    }

    /// Puts on record what somebody found. Only what is unclear still can be decided.
    Decided decide(Tx tx, VisitId visit, IntentId card, Finding found) {
        var now = unclear(tx, visit, key -> false).stream()
                .filter(one -> one.card().equals(card))
                .findFirst();
        if (now.isEmpty()) return new Decided.KnownMeanwhile();
        var who = ends.visit(tx, visit);
        var decided = switch (found.verdict()) {
            case CHARGED -> charged(tx, who, now.get(), found);
            case NOT_CHARGED -> {
                verdicts.strike(tx, card, who, found.looked());
                yield new Decided.NotCharged();
            }
        };
        differenceIds(tx, card).forEach(id -> requests.takeBack(tx, id));
        verdicts.say(tx, card, who, found);
        intents.find(tx, card)
                .filter(row -> row.state.equals(Intent.OPEN))
                .ifPresent(row -> intents.close(tx, Intent.of(row), Intent.DECIDED));
        requests.takeBack(tx, card.value());
        return decided;
    }

    private Decided charged(Tx tx, Visit who, UnclearCard card, Finding found) {
        var stands = verdicts.payment(tx, card.card());
        var entry = stands.orElseGet(() -> enter(tx, who, card, found));
        return new Decided.Charged(new ReceiptId(entry.id()));
    }

    private LedgerEntry enter(Tx tx, Visit who, UnclearCard card, Finding found) {
        var amount = switch (card) {
            case UnclearCard.Here here -> here.amount();
            case UnclearCard.Differs differs -> differs.amount();
            case UnclearCard.Elsewhere there -> there.amount() == null ? found.amount() : there.amount();
        };
        if (amount == null || !amount.getCurrencyUnit().equals(ledger.currency(tx)))
            throw new IllegalArgumentException("Whoever says that it was charged says how much");
        var key = verdicts.freeKey(tx, card.card());
        var seen = new Charge.Approved(found.last4(), "");
        return ends.till().post(tx, who, new Till.Paid(amount, found.looked(), key, Tender.CARD, seen));
    }

    /// Compares what was decided, here and elsewhere, with what is known here: closes what another device has decided
    /// about a card of this one, and leaves for the desk what differs.
    void compare(Store store, Actor by) {
        var todo = store.read(
                by,
                tx -> verdicts.cards(tx).stream()
                        .filter(card -> isToClose(tx, card) || isToTell(tx, card))
                        .toList());
        for (var card : todo)
            store.write(by, tx -> {
                if (isToClose(tx, card)) intents.close(tx, intent(tx, card), Intent.DECIDED);
                if (isToTell(tx, card)) tell(tx, card, difference(tx, card).orElseThrow());
                return true;
            });
    }

    private boolean isToClose(Tx tx, IntentId card) {
        return intents.isOpen(tx, card)
                && verdicts.newest(tx, card).flatMap(CardVerdicts.Newest::only).isPresent();
    }

    private boolean isToTell(Tx tx, IntentId card) {
        return difference(tx, card)
                .filter(one -> requests.find(tx, one.id()).isEmpty())
                .isPresent();
    }

    private void tell(Tx tx, IntentId card, Difference difference) {
        var visit = verdicts.newest(tx, card).orElseThrow().visit();
        ends.desk()
                .visits()
                .find(tx, visit)
                .ifPresent(who -> requests.leave(
                        tx,
                        DeskReason.CARD_UNCLEAR,
                        who,
                        new DeskRequests.Known(
                                difference.id(), difference.amount().toString(), difference.at())));
    }

    private Intent intent(Tx tx, IntentId card) {
        return intents.find(tx, card).map(Intent::of).orElseThrow();
    }

    private List<UnclearCard> differing(Tx tx, VisitId visit) {
        var all = new ArrayList<UnclearCard>();
        for (var card : verdicts.cards(tx, visit)) {
            var here = difference(tx, card);
            if (here.isPresent() && !isAnswered(tx, here.get().id())) all.add(differs(card, here.get()));
            else if (here.isEmpty()) ofAnother(tx, card).ifPresent(all::add);
        }
        return all;
    }

    private static UnclearCard differs(IntentId card, Difference difference) {
        return new UnclearCard.Differs(card, difference.amount(), difference.why(), difference.at());
    }

    private boolean isAnswered(Tx tx, UUID id) {
        return requests.find(tx, id).filter(one -> one.answered() != null).isPresent();
    }

    /// What only the device with the terminal can notice, and has left for the desk.
    private Optional<UnclearCard> ofAnother(Tx tx, IntentId card) {
        return requests.find(tx, terminalSaysNot(card))
                .filter(left -> left.answered() == null)
                .map(left -> differs(
                        card,
                        new Difference(
                                left.id(),
                                Contradiction.TERMINAL_NOT_CHARGED,
                                Objects.requireNonNullElseGet(amount(tx, left), () -> Money.zero(ledger.currency(tx))),
                                left.at())));
    }

    private Optional<Difference> difference(Tx tx, IntentId card) {
        var newest = verdicts.newest(tx, card).orElseThrow();
        var stands = verdicts.payment(tx, card);
        var paid = stands.or(() -> verdicts.firstPayment(tx, card));
        if (paid.isEmpty()) return Optional.empty();
        var amount = paid.get().amount().negated();
        var only = newest.only();
        if (only.isEmpty())
            return Optional.of(
                    new Difference(twoPeople(card, newest.number()), Contradiction.TWO_PEOPLE, amount, newest.at()));
        if (only.get() == Verdict.NOT_CHARGED)
            return stands.map(entry -> new Difference(
                    terminalSays(card, newest.number()),
                    Contradiction.TERMINAL_CHARGED,
                    amount,
                    entry.posted().isBefore(newest.at()) ? newest.at() : entry.posted()));
        return intents.find(tx, card)
                .filter(row -> row.state.equals(Intent.DECLINED))
                .map(row -> new Difference(
                        terminalSaysNot(card),
                        Contradiction.TERMINAL_NOT_CHARGED,
                        amount,
                        Objects.requireNonNull(row.closed)));
    }

    private boolean isDifference(Tx tx, VisitId visit, UUID request) {
        return verdicts.cards(tx, visit).stream()
                .anyMatch(card -> differenceIds(tx, card).contains(request));
    }

    /// By what every difference about a card is known that could have been noticed so far.
    private List<UUID> differenceIds(Tx tx, IntentId card) {
        var ids = new ArrayList<UUID>();
        var newest = verdicts.newest(tx, card);
        for (var number = 0; newest.isPresent() && number <= newest.get().number(); number++) {
            ids.add(twoPeople(card, number));
            ids.add(terminalSays(card, number));
        }
        ids.add(terminalSaysNot(card));
        return ids;
    }

    private static UUID twoPeople(IntentId card, int number) {
        return id(card + ":" + number + ":people");
    }

    private static UUID terminalSays(IntentId card, int number) {
        return id(card + ":" + number + ":terminal");
    }

    private static UUID terminalSaysNot(IntentId card) {
        return id(card + ":terminal-not");
    }

    private static UUID id(String what) {
        return UUID.nameUUIDFromBytes(("card-differs:" + what).getBytes(StandardCharsets.UTF_8));
    }
}
