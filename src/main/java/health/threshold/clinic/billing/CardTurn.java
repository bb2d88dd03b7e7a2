package health.threshold.clinic.billing;

import health.threshold.kernel.VisitId;

/// Somebody's turn at the card reader, from the press of the button on. Who goes meanwhile is not charged, however
/// late the worker comes to it.
public final class CardTurn {

    private final VisitId visit;
    private volatile boolean gone;

    CardTurn(VisitId visit) {
        this.visit = visit;
    }

    VisitId visit() {
        return visit;
    }

    boolean isGone() {
        return gone;
    }

    void go() {
        gone = true;
    }
}
