package health.threshold.clinic.consent;

/// Why somebody would rather not sign. None of it stops anything.
public enum RefusalReason {
    TALK_FIRST,
    NOT_CLEAR,
    DO_NOT_AGREE,
    NOT_SAID
}
