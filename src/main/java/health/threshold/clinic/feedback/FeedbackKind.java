package health.threshold.clinic.feedback;

/// What somebody told us.
public enum FeedbackKind {
    QUESTION,
    COMPLAINT,
    COMPLIMENT,
    SUGGESTION
}
