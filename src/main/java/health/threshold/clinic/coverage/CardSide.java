package health.threshold.clinic.coverage;

/// A card has two sides.
public enum CardSide {
    FRONT,
    BACK
}
