package health.threshold.clinic.billing;

import health.threshold.kernel.PatientId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// Somebody pays what they owe little by little, as agreed. Nothing is ever charged by itself: a plan says what is due
/// when, and no more. There is no interest.
///
/// @param nextDue when the next payment is due
/// @param active whether it still holds; not once it is paid or was stopped
/// @param terms what was agreed; plans that were made elsewhere may not say
public record PaymentPlan(
        UUID id,
        PatientId patient,
        Money monthly,
        LocalDate nextDue,
        boolean active,
        @Nullable Terms terms) {

    /// What was agreed to.
    ///
    /// @param total all that is paid by the plan
    /// @param installments how many payments, one a month, at least one
    /// @param first the day from which on the first is due
    /// @param agreed when
    public record Terms(Money total, int installments, LocalDate first, Instant agreed) {
        /// The most payments that a plan can have.
        static final int MOST = 120;

        public Terms {
            if (installments < 1 || installments > MOST || !total.isPositive())
                throw new IllegalArgumentException("A plan pays something, in at most " + MOST + " payments");
        }

        /// Each payment but the last, which takes what remains. It is rounded down to whole minor units, so that no
        /// payment is less than this.
        public Money monthly() {
            return Money.ofMinor(total.getCurrencyUnit(), total.getAmountMinorLong() / installments);
        }

        /// What is due, on which days. The amounts come to the total, exactly; the days are the same of each month, or
        /// a month's last where it is shorter.
        List<Installment> schedule(LocalDate today, Money paid) {
            var all = new ArrayList<Installment>();
            var soFar = paid.multipliedBy(0);
            for (int at = 0; at < installments; at++) {
                var amount = at < installments - 1 ? monthly() : total.minus(soFar);
                soFar = soFar.plus(amount);
                var due = first.plusMonths(at);
                all.add(new Installment(due, amount, state(due, today, !paid.isLessThan(soFar))));
            }
            return List.copyOf(all);
        }

        private static Installment.State state(LocalDate due, LocalDate today, boolean isPaid) {
            if (isPaid) return Installment.State.PAID;
            if (due.isAfter(today)) return Installment.State.TO_COME;
            return due.isBefore(today) ? Installment.State.LATE : Installment.State.DUE;
        }
    }

    /// A plan that says no more than what is paid monthly.
    public PaymentPlan(UUID id, PatientId patient, Money monthly, LocalDate nextDue, boolean active) {
        this(id, patient, monthly, nextDue, active, null);
    }

    /// A plan that begins.
    static PaymentPlan agreed(UUID id, PatientId patient, Terms terms) {
        return new PaymentPlan(id, patient, terms.monthly(), terms.first(), true, terms);
    }

    /// The same plan, on another file of the person.
    public PaymentPlan on(PatientId file) {
        return new PaymentPlan(id, file, monthly, nextDue, active, terms);
    }

    /// The same plan, which holds no longer.
    PaymentPlan ended() {
        return new PaymentPlan(id, patient, monthly, nextDue, false, terms);
    }

    PaymentPlan nextDueOn(LocalDate day) {
        return new PaymentPlan(id, patient, monthly, day, active, terms);
    }

    /// How it stands.
    ///
    /// @param paid what was paid towards it
    /// @param older what the person owes that is older than today; the plan never asks for more
    PlanStanding standing(LocalDate today, Money paid, Money older) {
        var most = older.isNegative() ? older.multipliedBy(0) : older;
        if (terms == null) return new PlanStanding(this, most, most, most.multipliedBy(0), List.of());
        var unpaid = terms.total().minus(paid);
        var left = unpaid.isLessThan(most) ? unpaid : most;
        if (left.isNegative()) left = left.multipliedBy(0);
        var settled = terms.total().minus(left);
        var schedule = terms.schedule(today, settled);
        var asked = schedule.stream()
                .filter(one -> !one.due().isAfter(today))
                .map(Installment::amount)
                .reduce(settled.multipliedBy(0), Money::plus)
                .minus(settled);
        return new PlanStanding(this, left, unpaid, asked.isNegative() ? asked.multipliedBy(0) : asked, schedule);
    }

    /// The first unpaid payment's day; the last one's once all are paid.
    static LocalDate nextDue(List<Installment> schedule) {
        return schedule.stream()
                .filter(one -> one.state() != Installment.State.PAID)
                .findFirst()
                .orElse(schedule.getLast())
                .due();
    }
}
