package health.threshold.clinic.visit;

/// How bringing somebody to a room ended.
public sealed interface Rooming {

    /// They are in the room, and the moment is theirs.
    record InRoom(Place room) implements Rooming {}

    /// Somebody else is in there.
    record RoomTaken(Place room) implements Rooming {}

    /// They are not here, or are already on the way out.
    record NotHere(VisitState state) implements Rooming {}
}
