package health.threshold.clinic.visit;

import health.threshold.clinic.patient.ProxyScope;
import health.threshold.kernel.Actor;
import health.threshold.kernel.Duty;
import health.threshold.kernel.NotAllowed;
import health.threshold.kernel.VisitId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// As whom the person at this kiosk was recognised, so that no screen, however wrong, can show, change, charge or
/// have signed what is not theirs. It lasts until their errand is done or somebody else is recognised, and no
/// longer than the program runs.
public final class Admitted {

    private final Map<VisitId, Guest> now = new ConcurrentHashMap<>();
    /// Whose errand is done and who has not gone yet.
    private final Set<VisitId> done = ConcurrentHashMap.newKeySet();

    private record Guest(List<VisitId> visits, Acting acting) {}

    /// Somebody was recognised. Whoever stood here before does so no more.
    public void admit(Collection<VisitId> visits, Acting acting) {
        now.clear();
        done.clear();
        var guest = new Guest(List.copyOf(visits), acting);
        for (var visit : visits) now.put(visit, guest);
    }

    /// Goes on only if whoever was recognised for this visit may do that.
    ///
    /// @throws NotAllowed otherwise; nothing has been read or changed
    public void must(Actor by, VisitId visit, ProxyScope scope) {
        if (!may(visit, scope)) throw new NotAllowed(by.role(), Duty.SELF_CHECK_IN);
    }

    /// Goes on only if whoever was recognised for this visit stands here still, their errand done or not.
    ///
    /// @throws NotAllowed otherwise; nothing has been read or changed
    public void mustBeHere(Actor by, VisitId visit) {
        if (!areHere(visit)) throw new NotAllowed(by.role(), Duty.SELF_CHECK_IN);
    }

    /// Whether whoever was recognised for this visit stands here still, their errand done or not.
    public boolean areHere(VisitId visit) {
        return now.containsKey(visit) || done.contains(visit);
    }

    /// Whether somebody was recognised for this visit who may do that.
    public boolean may(VisitId visit, ProxyScope scope) {
        return acting(visit).filter(one -> one.may().contains(scope)).isPresent();
    }

    /// As whom somebody was recognised for this visit; empty where nobody stands here for it.
    public Optional<Acting> acting(VisitId visit) {
        return Optional.ofNullable(now.get(visit)).map(Guest::acting);
    }

    /// Whether whoever was recognised for this visit came for their own.
    public boolean areThemselves(VisitId visit) {
        return acting(visit).filter(one -> !one.forAnother()).isPresent();
    }

    /// Their errand is done, with all they came for. They see and change nothing more, but may still tell the clinic
    /// something.
    public void finish(VisitId visit) {
        var guest = now.get(visit);
        if (guest == null) return;
        done.addAll(guest.visits());
        now.keySet().removeAll(guest.visits());
    }

    /// They have gone.
    public void leave(VisitId visit) {
        finish(visit);
        if (done.contains(visit)) done.clear();
    }
}
