package health.threshold.clinic.billing;

/// What part of the debt a payment is for.
public enum Purpose {
    /// What today's visit costs.
    TODAY,
    /// All that may be asked for now: of what is on a payment plan, only what is due.
    DUE,
    EVERYTHING,
    /// An amount that the person chose.
    PART
}
