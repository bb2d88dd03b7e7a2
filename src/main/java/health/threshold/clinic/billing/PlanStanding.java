package health.threshold.clinic.billing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/// How a payment plan stands today.
///
/// @param left what is still to be paid by it; never more than what is owed
/// @param unpaid what has not been paid towards it, whatever is owed by now: only payments end a plan, for this device
///     may not have heard yet of what it is about
/// @param due what is due by now, of today and from before
/// @param installments its payments in order; none where the plan does not say
public record PlanStanding(PaymentPlan plan, Money left, Money unpaid, Money due, List<Installment> installments) {

    /// How many of the payments are paid in full.
    public long paid() {
        return installments.stream()
                .filter(one -> one.state() == Installment.State.PAID)
                .count();
    }

    /// Whether a payment is late.
    public boolean isLate() {
        return installments.stream().anyMatch(one -> one.state() == Installment.State.LATE);
    }

    /// The day of the next payment that is not due yet.
    public Optional<LocalDate> next() {
        return installments.stream()
                .filter(one -> one.state() == Installment.State.TO_COME)
                .map(Installment::due)
                .findFirst();
    }
}
