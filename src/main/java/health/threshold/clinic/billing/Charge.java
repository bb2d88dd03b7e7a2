package health.threshold.clinic.billing;

import org.jspecify.annotations.Nullable;

/// What a card terminal answered.
public sealed interface Charge {

    /// The money is on its way.
    ///
    /// @param last4 the card's last four digits, if the terminal tells them
    record Approved(@Nullable String last4, String approval) implements Charge {}

    /// The card was not charged.
    record Declined() implements Charge {}

    /// Nobody knows. It must be asked about before anything is tried again.
    record Unclear() implements Charge {}
}
