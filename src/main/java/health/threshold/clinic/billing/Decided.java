package health.threshold.clinic.billing;

import health.threshold.kernel.ReceiptId;

/// How deciding about an unclear card ended.
public sealed interface Decided {

    /// It is on record that the card was charged, and its payment is entered.
    record Charged(ReceiptId receipt) implements Decided {}

    /// It is on record that the card was not charged; money may be taken again.
    record NotCharged() implements Decided {}

    /// The terminal was asked once more and knew: this is how it ended, and nothing was decided.
    record TerminalKnew(Payment ended) implements Decided {}

    /// Somebody else, or the terminal, was quicker; nothing was decided.
    record KnownMeanwhile() implements Decided {}
}
