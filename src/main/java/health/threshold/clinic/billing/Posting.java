package health.threshold.clinic.billing;

/// What an entry of the ledger is: something owed, something paid, or something the insurer took over.
public enum Posting {
    CHARGE,
    PAYMENT,
    ADJUSTMENT
}
