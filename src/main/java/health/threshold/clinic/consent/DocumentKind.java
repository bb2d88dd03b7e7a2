package health.threshold.clinic.consent;

/// What a document is about: what is read, what is agreed to, what is owed.
public enum DocumentKind {
    PRIVACY_NOTICE,
    TREATMENT,
    FINANCIAL
}
