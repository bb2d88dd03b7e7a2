package health.threshold.clinic.checkin;

import health.threshold.clinic.patient.ProxyScope;
import health.threshold.kernel.Actor;
import health.threshold.kernel.Duty;
import health.threshold.kernel.NotAllowed;
import health.threshold.kernel.VisitId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/// As whom the person at this kiosk was recognised, so that no screen, however wrong, can show or change what they may
/// not see. It lasts until their errand is done, and no longer than the program runs.
final class Admitted {

    private final Map<VisitId, Acting> now = new ConcurrentHashMap<>();

    /// Somebody was recognised.
    void admit(List<Identified.Coming> coming, Acting acting) {
        for (var one : coming) now.put(one.visit(), acting);
    }

    /// Goes on only if whoever was recognised for this visit may do that.
    ///
    /// @throws NotAllowed otherwise; nothing has been read or changed
    void must(Actor by, VisitId visit, ProxyScope scope) {
        if (!may(visit, scope)) throw new NotAllowed(by.role(), Duty.SELF_CHECK_IN);
    }

    /// Whether somebody was recognised for this visit who may do that.
    boolean may(VisitId visit, ProxyScope scope) {
        var acting = now.get(visit);
        return acting != null && acting.may().contains(scope);
    }

    /// As whom somebody was recognised for this visit, whom it has been made sure of.
    Acting acting(VisitId visit) {
        return Objects.requireNonNull(now.get(visit));
    }

    /// Their errand is done.
    void leave(VisitId visit) {
        now.remove(visit);
    }
}
