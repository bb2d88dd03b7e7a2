package health.threshold.clinic.billing;

import health.threshold.clinic.coverage.Coverages;
import health.threshold.clinic.settings.Clinic;
import health.threshold.clinic.settings.ClinicSettings;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.VisitId;
import health.threshold.store.Gathered;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import health.threshold.store.audit.Deed;
import health.threshold.store.outbox.Books;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// The one ledger: everything owed and everything paid, in minor units, by postings that cannot be made twice.
public final class Ledger {

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
        if (before.isPresent()) return read(before.get());
        rows(tx).add(rowOf(entry));
        told(tx, entry);
        return entry;
    }

    /// Takes in an entry as the hub has it, unless one with its key has been posted.
    public void receive(Tx tx, LedgerEntry entry) {
        if (!tx.isNew(LedgerEntryRow.class, entry.id())) {
            post(tx, entry);
            return;
        }
        gathered(tx).add(rowOf(entry));
        told(tx, entry);
    }

    private static void addUnposted(Tx tx, List<LedgerEntryRow> rows) {
        var keys = new HashSet<>(
                rows(tx).keysAmong(rows.stream().map(row -> row.postKey).toList()));
        for (var row : rows) if (keys.add(row.postKey)) tx.keep(row.id, row);
    }

    private void told(Tx tx, LedgerEntry entry) {
        var paid = entry.posting() == Posting.PAYMENT;
        books.changed(
                tx, paid ? Deed.PAID : Deed.CHARGED, paid ? Kind.PAYMENT : Kind.CHARGE, entry.id(), entry.patient());
        if (entry.visit() != null) tx.changed(Kind.CHARGE, entry.visit().value());
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
        for (var entry : entries) {
            if (visit.equals(entry.visit())) today = today.plus(entry.amount());
            else earlier = earlier.plus(entry.amount());
        }
        // On whichever file of theirs it was.
        var charged = posted(tx, copayKey(visit)).isPresent();
        var toCome = charged ? zero : copayOf(tx, patient);
        var plan = rows(tx).plans(patient.value()).stream().findFirst().map(Ledger::read);
        var due = today.plus(toCome);
        // What was paid at this visit beyond its own charges went towards what is older.
        var over = due.isNegative() ? due : zero;
        return new Owed(due.minus(over), earlier.plus(over), toCome, plan, entries);
    }

    /// Everything posted for somebody, oldest first.
    public List<LedgerEntry> of(Tx tx, PatientId patient) {
        return rows(tx).of(patient.value()).stream().map(Ledger::read).toList();
    }

    public Optional<LedgerEntry> find(Tx tx, UUID id) {
        return rows(tx).find(id).map(Ledger::read);
    }

    public Optional<PaymentPlan> plan(Tx tx, UUID id) {
        return rows(tx).plan(id).map(Ledger::read);
    }

    /// What has been posted under this key, if anything.
    public Optional<LedgerEntry> posted(Tx tx, String key) {
        return rows(tx).posted(key).map(Ledger::read);
    }

    /// Takes back an entry that was a mistake, by one that undoes it; the entry itself stays. Each device does so for
    /// itself, and all of them write the same: what follows from it must not differ between them.
    public void takeBack(Tx tx, LedgerEntry mistake) {
        var amount = mistake.amount().negated();
        var key = "void:" + mistake.id();
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
        return rows(tx).plans(patient.value()).stream().map(Ledger::read).toList();
    }

    /// Keeps a payment plan as it is now.
    public void keep(Tx tx, PaymentPlan plan) {
        var row = new PlanRow();
        row.id = plan.id();
        row.patient = plan.patient().value();
        row.monthly = plan.monthly().getAmountMinorLong();
        row.currency = plan.monthly().getCurrencyUnit().getCode();
        row.nextDue = plan.nextDue();
        row.active = plan.active();
        rows(tx).keep(row);
        books.changed(tx, Deed.CHANGED, Kind.PAYMENT_PLAN, row.id, plan.patient());
    }

    /// Those whose card may have been charged without anybody here knowing.
    public Set<PatientId> unsettled(Tx tx) {
        return rows(tx).intents(Intent.OPEN).stream()
                .map(row -> new PatientId(row.patient))
                .collect(Collectors.toSet());
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

    private static String copayKey(VisitId visit) {
        return "copay:" + visit;
    }

    private static LedgerEntryRow rowOf(LedgerEntry entry) {
        var row = new LedgerEntryRow();
        row.id = entry.id();
        row.postKey = entry.key();
        row.patient = entry.patient().value();
        row.visit = entry.visit() == null ? null : entry.visit().value();
        row.kind = entry.posting().name();
        row.minor = entry.amount().getAmountMinorLong();
        row.currency = entry.amount().getCurrencyUnit().getCode();
        row.words = entry.words();
        row.posted = entry.posted();
        row.actor = entry.by();
        var settlement = entry.settlement();
        if (settlement != null) {
            row.tender = settlement.tender().name();
            row.last4 = settlement.last4();
            row.approval = settlement.approval();
            row.receipt = settlement.receipt();
        }
        return row;
    }

    private static LedgerEntry read(LedgerEntryRow row) {
        return new LedgerEntry(
                row.id,
                row.postKey,
                new PatientId(row.patient),
                row.visit == null ? null : new VisitId(row.visit),
                Posting.valueOf(row.kind),
                Money.ofMinor(CurrencyUnit.of(row.currency), row.minor),
                row.words,
                row.posted,
                row.actor,
                settlement(row));
    }

    private static LedgerEntry.@Nullable Settlement settlement(LedgerEntryRow row) {
        if (row.tender == null) return null;
        var receipt = row.receipt == null ? "" : row.receipt;
        return new LedgerEntry.Settlement(Tender.valueOf(row.tender), row.last4, row.approval, receipt);
    }

    private static PaymentPlan read(PlanRow row) {
        var monthly = Money.ofMinor(CurrencyUnit.of(row.currency), row.monthly);
        return new PaymentPlan(row.id, new PatientId(row.patient), monthly, row.nextDue, row.active);
    }

    private static Gathered<LedgerEntryRow> gathered(Tx tx) {
        return tx.gathered(LedgerEntryRow.class, rows -> addUnposted(tx, rows));
    }

    private static LedgerRows rows(Tx tx) {
        gathered(tx).write();
        return new LedgerRows_(tx.session());
    }
}
