package health.threshold.clinic.visit;

/// What a person can be asked about on an errand, and should be asked once.
public enum Topic {
    IDENTITY,
    DETAILS,
    INSURANCE,
    FORM,
    PAPERS,
    COPAY,
    FEELING,
    PAIN,
    QUIET_PLACE,
    WHEELCHAIR,
    INTERPRETER
}
