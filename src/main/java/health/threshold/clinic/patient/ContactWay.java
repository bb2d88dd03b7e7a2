package health.threshold.clinic.patient;

/// A way to get in touch that somebody has called safe. That nothing be left for others to find is one of them.
public enum ContactWay {
    CALL,
    TEXT,
    EMAIL,
    MAIL,
    NO_MESSAGES
}
