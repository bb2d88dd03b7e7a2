package health.threshold.clinic.visit;

/// Why a moment changed.
public enum Cause {
    ROOMING,
    WITH_CLINICIAN,
    HANDED_BACK,
    OVER,
    PRIVATE_WORD,
    SENSITIVE_REASON,
    LOSS,
    SEVERE_PAIN,
    DISTRESS,
    STAFF_SAW_IT,
    SETTLED,
    UNDONE
}
