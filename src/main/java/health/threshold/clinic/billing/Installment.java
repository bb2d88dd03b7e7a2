package health.threshold.clinic.billing;

import java.time.LocalDate;
import org.joda.money.Money;

/// One payment of a plan.
///
/// @param due from this day on it is due; the day after, if it is not paid, it is late
public record Installment(LocalDate due, Money amount, State state) {

    /// How it stands. What is paid in advance pays the next ones.
    public enum State {
        PAID,
        DUE,
        LATE,
        TO_COME
    }
}
