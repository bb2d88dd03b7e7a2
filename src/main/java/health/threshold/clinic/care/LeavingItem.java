package health.threshold.clinic.care;

/// What is asked before somebody leaves the room.
public enum LeavingItem {
    FOLLOW_UP(true),
    RIDE(true),
    MEDICINE_COST(true),
    SAID_BACK(false),
    WANTS_HELP(true);

    private final boolean forTheDesk;

    LeavingItem(boolean forTheDesk) {
        this.forTheDesk = forTheDesk;
    }

    /// Whether the desk has something to do about it.
    public boolean isForTheDesk() {
        return forTheDesk;
    }
}
