package health.threshold.clinic.care;

/// What became of a suggestion. Nobody is measured by it; it only keeps the same one from coming twice.
public enum PromptAnswer {
    USED,
    NOT_NOW
}
