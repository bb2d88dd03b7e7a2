package health.threshold.clinic.visit;

import health.threshold.kernel.Actor;
import health.threshold.kernel.Attached;
import health.threshold.kernel.Duty;
import health.threshold.store.Store;
import health.threshold.store.Tx;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// The board that hangs in the waiting area. It reads visits and places and never a person; whoever asked for a private
/// word is not on it, and whoever has no ticket is fetched as ever.
public final class LobbyBoard {

    /// How long a call stands there.
    private static final Duration CALLED = Duration.ofMinutes(10);

    private final Store store;
    private final Visits visits;
    private final Places places;
    private final Waits waits;

    public LobbyBoard(Store store, Visits visits, Places places, Waits waits) {
        this.store = store;
        this.visits = visits;
        this.places = places;
        this.waits = waits;
    }

    /// The numbers as they stand.
    public Tickets now(Actor by) {
        by.must(Duty.SEE_TICKETS);
        return store.read(by, this::read);
    }

    /// Calls back, on the thread that changed it, whenever something may have changed.
    public Attached watch(Runnable changed) {
        return store.listen(changes -> changed.run());
    }

    private Tickets read(Tx tx) {
        var here = visits.on(tx, store.clock().today()).stream()
                .filter(visit -> visit.ticket() != null && !visit.hidden())
                .toList();
        return new Tickets(called(tx, here), waiting(tx, here));
    }

    private List<Tickets.Call> called(Tx tx, List<Visit> here) {
        var names = places.names(tx);
        return here.stream()
                .filter(visit -> visit.state() == VisitState.ROOMED)
                .filter(visit -> visit.since().plus(CALLED).isAfter(tx.now()))
                .sorted(Comparator.comparing(Visit::since).reversed().thenComparing(LobbyBoard::ticket))
                .map(visit -> new Tickets.Call(
                        ticket(visit), visit.place() == null ? "" : names.getOrDefault(visit.place(), "")))
                .toList();
    }

    private List<Tickets.Wait> waiting(Tx tx, List<Visit> here) {
        var usual = waits.usual(tx);
        return here.stream()
                .filter(visit -> visit.state() == VisitState.ARRIVED)
                .map(visit -> new Tickets.Wait(ticket(visit), waits.honest(tx, visit, usual)))
                .sorted(Comparator.comparing(Tickets.Wait::left).thenComparing(Tickets.Wait::ticket))
                .toList();
    }

    private static String ticket(Visit visit) {
        return Objects.requireNonNull(visit.ticket());
    }
}
