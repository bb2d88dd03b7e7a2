package health.threshold.clinic.billing;

/// What somebody pays with.
public enum Tender {
    CASH,
    CARD,
    CHECK,
    OTHER
}
