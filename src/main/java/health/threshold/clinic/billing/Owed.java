package health.threshold.clinic.billing;

import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/// What somebody owes, today's part told apart from what is older.
///
/// @param copay what is unpaid of today's copay; counted in `today`
/// @param copayToCome the copay of today's visit, where it has not been charged yet; counted in `copay`
/// @param plan the plan by which they pay what is older
/// @param entries the ledger, oldest first
public record Owed(
        Money today,
        Money earlier,
        Money copay,
        Money copayToCome,
        Optional<PlanStanding> plan,
        List<LedgerEntry> entries) {

    /// What a payment pays: the copay first, then the rest of today's part, then what is due on a plan, then what is
    /// older and on no plan, and only then what is due later. Who pays what is due owes nothing that is due.
    public record Pays(Money copay, Money today, Money plan, Money earlier) {}

    public Money total() {
        return today.plus(earlier);
    }

    /// Whether something is left on a plan.
    boolean isPlanned() {
        return plan.filter(one -> one.left().isPositive()).isPresent();
    }

    /// What may be asked for now: all of it, but of what is on a plan only what is due.
    public Money due() {
        return plan.map(one -> today.plus(one.due()).plus(earlier.minus(one.left())))
                .orElseGet(this::total);
    }

    /// Whether there is anything to pay now.
    public boolean isDue() {
        return due().isPositive();
    }

    /// What an amount would pay. What is over goes to what is older, as a credit if need be.
    public Pays pays(Money amount) {
        var toCopay = least(amount, copay);
        var afterCopay = amount.minus(toCopay);
        var toToday = least(afterCopay, today.minus(copay));
        var rest = afterCopay.minus(toToday);
        var toPlan = plan.map(one -> toPlan(rest, one)).orElseGet(() -> rest.multipliedBy(0));
        return new Pays(toCopay, toToday, toPlan, rest.minus(toPlan));
    }

    private Money toPlan(Money rest, PlanStanding standing) {
        var due = least(rest, standing.due());
        var offPlan = earlier.minus(standing.left());
        var others = offPlan.isNegative() ? offPlan.multipliedBy(0) : least(rest.minus(due), offPlan);
        return due.plus(least(rest.minus(due).minus(others), standing.left().minus(standing.due())));
    }

    private static Money least(Money one, Money other) {
        return one.isLessThan(other) ? one : other;
    }
}
