package health.threshold.clinic.consent;

/// Why somebody would rather not sign, or no longer stands by what they signed. None of it stops anything.
public enum RefusalReason {
    TALK_FIRST,
    NOT_CLEAR,
    DO_NOT_AGREE,
    NOT_SAID,
    /// They signed, and took it back later. No screen offers it as a reason.
    TAKEN_BACK
}
