package health.threshold.clinic.visit;

/// What a place in the building is for.
public enum PlaceKind {
    EXAM_ROOM,
    SEATING,
    QUIET_ROOM
}
