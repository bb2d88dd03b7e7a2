package health.threshold.clinic.billing;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.joda.money.Money;

/// The clinic's rules for payment plans.
///
/// @param leastInstallment no payment is less
/// @param mostMonths no plan takes longer, and none longer than plans can; with less than two there are no plans
/// @param leastBalance less than this is not paid by a plan
public record PlanRules(Money leastInstallment, int mostMonths, Money leastBalance) {

    /// Between how many payments somebody chooses at most.
    private static final int CHOICES = 3;

    public PlanRules {
        mostMonths = Math.min(mostMonths, PaymentPlan.Terms.MOST);
    }

    /// In how many payments this may be paid, as few to choose from as help: the fewest, the most and one between.
    public List<Integer> choices(Money balance) {
        var allowed = IntStream.rangeClosed(2, mostMonths)
                .filter(months -> allows(balance, months))
                .boxed()
                .toList();
        if (allowed.size() <= CHOICES) return allowed;
        var fewest = allowed.contains(3) ? 3 : allowed.getFirst();
        var most = allowed.getLast();
        return List.copyOf(new TreeSet<>(List.of(fewest, (fewest + most + 1) / 2, most)));
    }

    boolean allows(Money balance, int months) {
        return months >= 2
                && months <= mostMonths
                && !balance.isLessThan(leastBalance)
                && balance.getAmountMinorLong() / months >= leastInstallment.getAmountMinorLong();
    }
}
