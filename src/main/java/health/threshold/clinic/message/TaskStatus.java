package health.threshold.clinic.message;

/// Where a task stands.
public enum TaskStatus {
    REQUESTED,
    DONE,
    CANCELLED
}
