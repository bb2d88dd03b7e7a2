package health.threshold.clinic.checkin;

import health.threshold.clinic.visit.DeskReason;
import health.threshold.clinic.visit.Topic;
import health.threshold.clinic.visit.Visit;
import health.threshold.clinic.visit.VisitState;
import health.threshold.kernel.VisitId;
import health.threshold.store.Tx;
import java.util.Optional;
import java.util.Set;

/// Whoever left the kiosk half-way and comes back.
final class HalfWay {

    private final CheckInRooms rooms;

    HalfWay(CheckInRooms rooms) {
        this.rooms = rooms;
    }

    /// What they have been asked, where this visit's errand goes on. Whoever asked for a private word, or has been
    /// called, is asked nothing.
    Optional<Set<Topic>> goOn(Tx tx, VisitId id) {
        var visit = rooms.visits().find(tx, id).orElseThrow();
        if (visit.hidden() || visit.state() != VisitState.ARRIVED) return Optional.empty();
        var asked = rooms.errands().left(tx, id);
        if (asked.isPresent()) rooms.errands().begin(tx, id);
        return asked;
    }

    /// Their errand is done. What they typed before and nobody has entered stays with the desk.
    void finish(Tx tx, Visit visit) {
        rooms.errands().finish(tx, visit.id());
        if (visit.hidden()) return;
        for (var left : rooms.requests().openOf(tx, visit.id()))
            if (left.reason() == DeskReason.KIOSK_STOPPED && left.typed().isBlank())
                rooms.requests().takeBack(tx, left.id());
    }
}
