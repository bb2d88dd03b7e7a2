package health.threshold.hub;

/// Whose value stands where two edits clash.
public enum Side {
    OURS,
    THEIRS
}
