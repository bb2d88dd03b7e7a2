package health.threshold.clinic.consent;

/// How an answer to a document stands since it was given.
public enum Standing {
    /// It counts.
    GIVEN,
    /// They, or somebody for them, took it back: it is as if they would rather not.
    TAKEN_BACK,
    /// It was never theirs: it is as if nobody had answered.
    MISTAKE
}
