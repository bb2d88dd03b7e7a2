package health.threshold.clinic.billing;

import health.threshold.kernel.PatientId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "payment_plan")
class PlanRow {
    @Id
    UUID id;

    UUID patient;
    long monthly;
    String currency;
    LocalDate nextDue;
    boolean active;

    @Nullable
    Long total;

    @Nullable
    Integer installments;

    @Nullable
    LocalDate firstDue;

    @Nullable
    Instant agreed;

    static PlanRow of(PaymentPlan plan) {
        var row = new PlanRow();
        row.id = plan.id();
        row.patient = plan.patient().value();
        row.monthly = plan.monthly().getAmountMinorLong();
        row.currency = plan.monthly().getCurrencyUnit().getCode();
        row.nextDue = plan.nextDue();
        row.active = plan.active();
        var terms = plan.terms();
        if (terms == null) return row;
        row.total = terms.total().getAmountMinorLong();
        row.installments = terms.installments();
        row.firstDue = terms.first();
        row.agreed = terms.agreed();
        return row;
    }

    PaymentPlan plan() {
        return new PaymentPlan(id, new PatientId(patient), money(monthly), nextDue, active, terms());
    }

    private PaymentPlan.@Nullable Terms terms() {
        if (total == null || installments == null || firstDue == null || agreed == null) return null;
        return new PaymentPlan.Terms(money(total), installments, firstDue, agreed);
    }

    private Money money(long minor) {
        return Money.ofMinor(CurrencyUnit.of(currency), minor);
    }
}
