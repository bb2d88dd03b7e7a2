package health.threshold.clinic.visit;

import health.threshold.clinic.schedule.Appointment;
import health.threshold.clinic.schedule.Schedule;
import health.threshold.kernel.Actor;
import health.threshold.kernel.AppointmentId;
import health.threshold.kernel.Attached;
import health.threshold.kernel.Duty;
import health.threshold.store.Kind;
import health.threshold.store.Store;
import health.threshold.store.Tx;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/// The board that hangs in the waiting area. It reads visits and places and never a person; whoever asked for a private
/// word is not on it, and whoever has no ticket is fetched as ever.
public final class LobbyBoard {

    /// How long a call stands there.
    private static final Duration CALLED = Duration.ofMinutes(10);

    private final Store store;
    private final Visits visits;
    private final Schedule schedule;
    private final Places places;
    private final Waits waits;

    public LobbyBoard(Store store, Visits visits, Schedule schedule, Places places, Waits waits) {
        this.store = store;
        this.visits = visits;
        this.schedule = schedule;
        this.places = places;
        this.waits = waits;
    }

    /// The numbers as they stand.
    public Tickets now(Actor by) {
        by.must(Duty.SEE_TICKETS);
        return store.read(by, this::read);
    }

    /// Calls back, on the thread that changed it, whenever something on the board may have changed.
    public Attached watch(Runnable changed) {
        return store.listen(changes -> {
            if (changes.touch(Kind.VISIT, Kind.APPOINTMENT, Kind.PLACE)) changed.run();
        });
    }

    Tickets read(Tx tx) {
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
        var due = schedule.on(tx, store.clock().today()).stream()
                .collect(Collectors.toMap(Appointment::id, Appointment::starts));
        var inRoom = here.stream()
                .filter(visit -> visit.state().isInRoom())
                .map(Visit::patient)
                .collect(Collectors.toSet());
        // Whoever comes for two things has one number, and waits for what is first.
        var first = here.stream()
                .filter(visit -> visit.state() == VisitState.ARRIVED && !inRoom.contains(visit.patient()))
                .collect(Collectors.toMap(
                        Visit::patient,
                        visit -> new Tickets.Wait(ticket(visit), left(tx, visit, due, usual)),
                        BinaryOperator.minBy(Comparator.comparing(Tickets.Wait::left))));
        return first.values().stream()
                .sorted(Comparator.comparing(Tickets.Wait::left).thenComparing(Tickets.Wait::ticket))
                .toList();
    }

    private static Duration left(Tx tx, Visit visit, Map<AppointmentId, Instant> due, Waits.Usual usual) {
        var starts = Optional.ofNullable(visit.appointment()).map(due::get);
        return Waits.honest(tx.now(), Waits.waitBegan(visit, starts), usual.with(visit.clinician()));
    }

    private static String ticket(Visit visit) {
        return Objects.requireNonNull(visit.ticket());
    }
}
