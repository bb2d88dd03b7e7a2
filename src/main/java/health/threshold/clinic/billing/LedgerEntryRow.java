package health.threshold.clinic.billing;

import health.threshold.kernel.PatientId;
import health.threshold.kernel.VisitId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "ledger_entry")
class LedgerEntryRow {
    @Id
    UUID id;

    String postKey;
    UUID patient;

    @Nullable
    UUID visit;

    String kind;
    long minor;
    String currency;
    String words;
    Instant posted;
    UUID actor;

    @Nullable
    String tender;

    @Nullable
    String last4;

    @Nullable
    String approval;

    @Nullable
    String receipt;

    @Nullable
    UUID plan;

    @Nullable
    Long planMinor;

    static LedgerEntryRow of(LedgerEntry entry) {
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
        if (settlement != null) row.settle(settlement);
        return row;
    }

    private void settle(LedgerEntry.Settlement settlement) {
        tender = settlement.tender().name();
        last4 = settlement.last4();
        approval = settlement.approval();
        receipt = settlement.receipt();
        var towards = settlement.towards();
        if (towards == null) return;
        plan = towards.plan();
        planMinor = towards.amount().getAmountMinorLong();
    }

    LedgerEntry entry() {
        return new LedgerEntry(
                id,
                postKey,
                new PatientId(patient),
                visit == null ? null : new VisitId(visit),
                Posting.valueOf(kind),
                money(minor),
                words,
                posted,
                actor,
                settlement());
    }

    private LedgerEntry.@Nullable Settlement settlement() {
        if (tender == null) return null;
        var towards = plan == null || planMinor == null ? null : new LedgerEntry.Towards(plan, money(planMinor));
        return new LedgerEntry.Settlement(
                Tender.valueOf(tender), last4, approval, receipt == null ? "" : receipt, towards);
    }

    private Money money(long amount) {
        return Money.ofMinor(CurrencyUnit.of(currency), amount);
    }
}
