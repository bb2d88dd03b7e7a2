package health.threshold.clinic.visit;

import health.threshold.kernel.MomentKind;

/// How somebody says they arrive, if they want to say. It goes to the exam room, never to the lobby.
public enum Feeling {
    FINE(MomentKind.CUSTOMER),
    WORRIED(MomentKind.CUSTOMER),
    HARD_DAY(MomentKind.TRANSITION),
    MUCH_PAIN(MomentKind.TRANSITION);

    private final MomentKind moment;

    Feeling(MomentKind moment) {
        this.moment = moment;
    }

    /// The moment that somebody who feels so is in before they are in a room.
    public MomentKind moment() {
        return moment;
    }
}
