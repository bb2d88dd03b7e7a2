package health.threshold.clinic.billing;

import health.threshold.kernel.ReceiptId;

/// How paying ended. Every ending here is an ordinary day at the clinic, not an error, and none undoes an arrival.
public sealed interface Payment {

    /// Paid and on the ledger.
    record Paid(ReceiptId receipt) implements Payment {}

    /// The card was not charged; another can be tried.
    record Declined() implements Payment {}

    /// Nobody knows yet whether the card was charged. The desk sees to it; nothing is tried again meanwhile.
    record AskedAtTheDesk() implements Payment {}

    /// An earlier card had to be asked about first, and this is how it ended. Nothing was taken by this press.
    record EarlierCard(Payment ended) implements Payment {}

    /// There is nothing left to pay.
    record NothingOwed() implements Payment {}
}
