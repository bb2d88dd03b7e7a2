package health.threshold.clinic.visit;

/// How taking something back ended.
public sealed interface Undoing {

    /// It is as if it had not been. What was done stays on record, marked.
    record TakenBack(Undoable what) implements Undoing {}

    /// There was nothing of it left to take back, as when a key is pressed twice.
    record NothingLeft() implements Undoing {}

    /// Somebody has moved them on since, and that comes first.
    record MovedOn(VisitState now) implements Undoing {}

    /// Money has been charged or taken for a visit that would be gone, or a card's end is not known yet.
    record MoneyMoved() implements Undoing {}
}
