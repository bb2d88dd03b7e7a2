package health.threshold.clinic.billing;

/// What part of the debt a payment is for.
public enum Purpose {
    COPAY,
    TODAY,
    EVERYTHING
}
