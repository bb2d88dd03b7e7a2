package health.threshold.clinic.visit;

import health.threshold.kernel.Actor;
import health.threshold.kernel.Duty;
import health.threshold.kernel.MomentKind;
import health.threshold.kernel.Role;
import health.threshold.kernel.VisitId;
import health.threshold.store.Store;
import health.threshold.store.Tx;
import health.threshold.store.audit.Deed;

/// The threshold between customer and patient, crossed by a person's wish or by what staff see. Moves on the board
/// cross it by themselves.
public final class Moments {

    private final Store store;
    private final Visits visits;
    private final DeskRequests requests;

    public Moments(Store store, Visits visits, DeskRequests requests) {
        this.store = store;
        this.visits = visits;
        this.requests = requests;
    }

    /// The person wants a private word: the transaction stops, the name leaves every view, the desk is alarmed
    /// without being told why.
    public void privateWord(Actor by, VisitId id) {
        by.must(by.role() == Role.KIOSK ? Duty.SELF_CHECK_IN : Duty.CROSS_MOMENT);
        store.writeDurably(by, tx -> {
            var row = visits.required(tx, id);
            row.hidden = true;
            visits.cross(tx, row, MomentKind.TRANSITION, Cause.PRIVATE_WORD);
            visits.keep(tx, row, Deed.CROSSED);
            hideOthers(tx, row, true);
            requests.leave(tx, DeskReason.PRIVATE_WORD, visits.find(tx, id).orElseThrow(), "");
            return true;
        });
    }

    /// Staff saw distress, or whatever else makes this more than an errand.
    public void staffSawIt(Actor by, VisitId id) {
        by.must(Duty.CROSS_MOMENT);
        store.write(by, tx -> {
            var row = visits.required(tx, id);
            visits.cross(tx, row, MomentKind.TRANSITION, Cause.STAFF_SAW_IT);
            visits.keep(tx, row, Deed.CROSSED);
            return true;
        });
    }

    /// Somebody has been with them; the moment is again what the place makes it.
    public void settled(Actor by, VisitId id) {
        by.must(Duty.CROSS_MOMENT);
        store.write(by, tx -> {
            var row = visits.required(tx, id);
            row.hidden = false;
            visits.cross(tx, row, VisitState.valueOf(row.state).moment(), Cause.SETTLED);
            visits.keep(tx, row, Deed.CROSSED);
            hideOthers(tx, row, false);
            requests.answerAll(tx, id, DeskReason.PRIVATE_WORD);
            return true;
        });
    }

    /// Somebody with a second visit that day would else stand there with their name all the same.
    private void hideOthers(Tx tx, VisitRow row, boolean hidden) {
        for (var other : Visits.rows(tx).ofPersonOn(row.patient, row.visitDay)) {
            if (other.id.equals(row.id) || other.hidden == hidden) continue;
            other.hidden = hidden;
            visits.keep(tx, other, Deed.CHANGED);
        }
    }
}
