package health.threshold.clinic.billing;

import health.threshold.clinic.coverage.Coverages;
import health.threshold.clinic.settings.Clinic;
import health.threshold.clinic.settings.ClinicSettings;
import health.threshold.clinic.settings.Setting;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.VisitId;
import health.threshold.store.Gathered;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import health.threshold.store.audit.Deed;
import health.threshold.store.outbox.Books;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// The one ledger: everything owed and everything paid, in minor units, by postings that cannot be made twice.
public final class Ledger {

    private static final String VOID = "void:";

    private final Books books;
    private final ClinicSettings settings;
    private final Coverages coverages;

    public Ledger(Books books, ClinicSettings settings, Coverages coverages) {
        this.books = books;
        this.settings = settings;
        this.coverages = coverages;
    }

    /// Posts an entry, unless one with its key has been posted.
    ///
    /// @return the entry that stands: this one, or the one posted before
    public LedgerEntry post(Tx tx, LedgerEntry entry) {
        var before = rows(tx).posted(entry.key());
        if (before.isPresent()) return before.get().entry();
        rows(tx).add(LedgerEntryRow.of(entry));
        told(tx, entry);
        return entry;
    }

    /// Takes in an entry as the hub has it, unless one with its key has been posted.
    public void receive(Tx tx, LedgerEntry entry) {
        if (!tx.isNew(LedgerEntryRow.class, entry.id())) {
            post(tx, entry);
            return;
        }
        gathered(tx).add(LedgerEntryRow.of(entry));
        told(tx, entry);
    }

    private static void addUnposted(Tx tx, List<LedgerEntryRow> rows) {
        var keys = new HashSet<>(
                rows(tx).keysAmong(rows.stream().map(row -> row.postKey).toList()));
        for (var row : rows) if (keys.add(row.postKey)) tx.keep(row.id, row);
    }

    private void told(Tx tx, LedgerEntry entry) {
        var paid = entry.posting() == Posting.PAYMENT;
        books.changed(tx, deed(entry), paid ? Kind.PAYMENT : Kind.CHARGE, entry.id(), entry.patient());
        if (entry.visit() != null) tx.changed(Kind.CHARGE, entry.visit().value());
    }

    private static Deed deed(LedgerEntry entry) {
        if (CardVerdicts.isNote(entry)) return Deed.ANSWERED;
        return entry.posting() == Posting.PAYMENT ? Deed.PAID : Deed.CHARGED;
    }

    /// Charges the copay of a visit that has come to be paid, once however often it is asked.
    public void chargeCopay(Tx tx, VisitId visit, PatientId patient, String words) {
        var copay = copayOf(tx, patient);
        if (copay.isZero()) return;
        post(tx, charge(tx, copayKey(visit), patient, visit, copay, words));
    }

    /// Charges something for a visit.
    ///
    /// @param key names the press of the button, so that a double press charges once
    public LedgerEntry charge(Tx tx, String key, PatientId patient, VisitId visit, Money amount, String words) {
        return new LedgerEntry(
                tx.newId(),
                key,
                patient,
                visit,
                Posting.CHARGE,
                amount,
                words,
                tx.now(),
                tx.by().id(),
                null);
    }

    /// What somebody owes as of this visit.
    public Owed owed(Tx tx, PatientId patient, VisitId visit) {
        var entries = of(tx, patient);
        var zero = Money.zero(currency(tx));
        var today = zero;
        var earlier = zero;
        var paidHere = zero;
        for (var entry : entries) {
            if (!visit.equals(entry.visit())) earlier = earlier.plus(entry.amount());
            else {
                today = today.plus(entry.amount());
                if (entry.posting() != Posting.CHARGE) paidHere = paidHere.minus(entry.amount());
            }
        }
        // On whichever file of theirs it was.
        var charged = posted(tx, copayKey(visit));
        var toCome = charged.isPresent() ? zero : copayOf(tx, patient);
        var due = today.plus(toCome);
        // What was paid at this visit beyond its own charges went towards what is older.
        var over = due.isNegative() ? due : zero;
        var todays = due.minus(over);
        var copay = charged.map(LedgerEntry::amount).orElse(toCome).minus(paidHere);
        var older = earlier.plus(over);
        var since = new Older(visit, older, today.isNegative() ? zero : today);
        var plan = plans(tx, patient).stream()
                .map(one -> standing(tx, one, entries, since))
                .filter(one -> !isSettledOtherwise(one, entries, since))
                .findFirst();
        return new Owed(todays, older, within(copay, zero, todays), toCome, plan, entries);
    }

    /// What somebody owes that is older than a visit, and what is left of that visit's own charges.
    private record Older(VisitId visit, Money amount, Money left) {}

    private PlanStanding standing(Tx tx, PaymentPlan plan, List<LedgerEntry> entries, Older older) {
        var paid = towards(tx, plan.id(), older.amount().multipliedBy(0));
        var terms = plan.terms();
        var newer = terms == null
                ? paid.multipliedBy(0)
                : new SinceAgreed(terms, entries).newer(older.visit(), older.left());
        return plan.standing(today(tx), paid, older.amount().minus(newer));
    }

    /// Whether nothing of what a plan is about is owed any more, though the plan has not paid it: it was written
    /// off, or paid in another way.
    private static boolean isSettledOtherwise(PlanStanding standing, List<LedgerEntry> entries, Older older) {
        var terms = standing.plan().terms();
        return terms != null
                && standing.left().isZero()
                && standing.unpaid().isPositive()
                // What is left of this visit's own charges may be what the plan is about.
                && older.left().isZero()
                && new SinceAgreed(terms, entries).isHeard();
    }

    /// Ends the plans of whoever owes nothing any more of what they are about.
    void endSettled(Tx tx, PatientId patient, VisitId visit) {
        var asks = owed(tx, patient, visit).plan().map(one -> one.plan().id());
        for (var plan : plans(tx, patient)) if (asks.isEmpty() && plan.terms() != null) keep(tx, plan.ended());
    }

    /// What was paid towards a plan, on whichever file, without what was struck out again.
    private Money towards(Tx tx, UUID plan, Money zero) {
        var entries = rows(tx).towards(plan).stream().map(LedgerEntryRow::entry).toList();
        var struck = Set.copyOf(rows(tx).keysAmong(
                        entries.stream().flatMap(LedgerEntry::struckBy).toList()));
        return entries.stream()
                .filter(entry -> entry.struckBy().noneMatch(struck::contains))
                .flatMap(entry -> entry.towards().stream())
                .map(LedgerEntry.Towards::amount)
                .reduce(zero, Money::plus);
    }

    private LocalDate today(Tx tx) {
        var zone = settings.clinic(tx).map(Clinic::zone).orElse((ZoneId) ZoneOffset.UTC);
        return tx.now().atZone(zone).toLocalDate();
    }

    private static Money within(Money amount, Money least, Money most) {
        if (amount.isLessThan(least)) return least;
        return amount.isGreaterThan(most) ? most : amount;
    }

    /// Everything posted for somebody, oldest first.
    public List<LedgerEntry> of(Tx tx, PatientId patient) {
        return rows(tx).of(patient.value()).stream().map(LedgerEntryRow::entry).toList();
    }

    public Optional<LedgerEntry> find(Tx tx, UUID id) {
        return rows(tx).find(id).map(LedgerEntryRow::entry);
    }

    public Optional<PaymentPlan> plan(Tx tx, UUID id) {
        return rows(tx).plan(id).map(PlanRow::plan);
    }

    /// What has been posted under this key, if anything.
    public Optional<LedgerEntry> posted(Tx tx, String key) {
        return rows(tx).posted(key).map(LedgerEntryRow::entry);
    }

    /// Takes back an entry that was a mistake, by one that undoes it; the entry itself stays. Each device does so
    /// for itself, and all of them write the same: what follows from it must not differ between them.
    public void takeBack(Tx tx, LedgerEntry mistake) {
        var amount = mistake.amount().negated();
        var key = voidKey(mistake);
        post(
                tx,
                new LedgerEntry(
                        UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)),
                        key,
                        mistake.patient(),
                        mistake.visit(),
                        amount.isNegative() ? Posting.ADJUSTMENT : Posting.CHARGE,
                        amount,
                        mistake.words(),
                        mistake.posted(),
                        mistake.by(),
                        null));
    }

    /// What somebody owes all in all; below zero if they have paid more.
    public Money balance(Tx tx, PatientId patient) {
        return of(tx, patient).stream().map(LedgerEntry::amount).reduce(Money.zero(currency(tx)), Money::plus);
    }

    /// Takes what stands on a file that was replaced over to the one that is kept, entry by entry.
    ///
    /// @return how many there were
    public int carryOver(Tx tx, PatientId from, PatientId to) {
        return new CarriedOver(this).carry(tx, from, to);
    }

    /// The plans by which somebody pays now.
    public List<PaymentPlan> plans(Tx tx, PatientId patient) {
        return rows(tx).plans(patient.value()).stream().map(PlanRow::plan).toList();
    }

    /// Keeps a payment plan as it is now.
    public void keep(Tx tx, PaymentPlan plan) {
        var row = PlanRow.of(plan);
        rows(tx).keep(row);
        books.changed(tx, Deed.CHANGED, Kind.PAYMENT_PLAN, row.id, plan.patient());
    }

    /// Those whose card may have been charged without anybody here knowing, or of late by what somebody decided alone,
    /// and whose receipt has not been sent yet.
    public Set<PatientId> unsettled(Tx tx) {
        var unpaid = rows(tx).unsettled(tx.now().minus(CardVerdicts.OF_LATE)).stream();
        var unsent = new ReceiptMailRows_(tx.session()).patientsWaiting().stream();
        return Stream.concat(unpaid, unsent).map(PatientId::new).collect(Collectors.toSet());
    }

    /// An amount that the clinic has chosen, in whole units of its money.
    Money chosen(Tx tx, Setting setting) {
        return Money.ofMajor(currency(tx), settings.number(tx, setting));
    }

    /// The money this clinic counts in.
    public CurrencyUnit currency(Tx tx) {
        return settings.clinic(tx).map(Clinic::currency).orElse(CurrencyUnit.USD);
    }

    private Money copayOf(Tx tx, PatientId patient) {
        return coverages
                .of(tx, patient)
                .map(coverage -> coverage.copay())
                .filter(copay -> copay.getCurrencyUnit().equals(currency(tx)))
                .orElse(Money.zero(currency(tx)));
    }

    static String voidKey(LedgerEntry mistake) {
        return VOID + mistake.id();
    }

    /// Whether an entry undoes another one.
    static boolean isVoid(LedgerEntry entry) {
        return entry.key().startsWith(VOID) || entry.key().startsWith(CardVerdicts.STRUCK);
    }

    private static String copayKey(VisitId visit) {
        return "copay:" + visit;
    }

    private static Gathered<LedgerEntryRow> gathered(Tx tx) {
        return tx.gathered(LedgerEntryRow.class, rows -> addUnposted(tx, rows));
    }

    static LedgerRows rows(Tx tx) {
        gathered(tx).write();
        return new LedgerRows_(tx.session());
    }
}
