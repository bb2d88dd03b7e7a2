package health.threshold.clinic.billing;

/// What somebody decided about a card, after they had looked where the terminal's word can be read.
public enum Verdict {
    CHARGED,
    NOT_CHARGED
}
