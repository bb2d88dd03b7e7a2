package health.threshold.clinic.care;

/// How a question before leaving was answered.
public enum LeavingAnswer {
    /// It is all right.
    FINE,
    /// Somebody must see to it.
    NEEDED
}
