package health.threshold.clinic.visit;

import health.threshold.clinic.patient.Patients;
import health.threshold.clinic.schedule.Appointment;
import health.threshold.clinic.schedule.AppointmentStatus;
import health.threshold.clinic.schedule.Schedule;
import health.threshold.clinic.schedule.Service;
import health.threshold.kernel.Actor;
import health.threshold.kernel.AppointmentId;
import health.threshold.kernel.Duty;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.PlaceId;
import health.threshold.kernel.Role;
import health.threshold.kernel.StaffId;
import health.threshold.kernel.VisitId;
import health.threshold.store.Store;
import health.threshold.store.Tx;
import health.threshold.store.audit.Deed;
import jakarta.data.Limit;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The day's board, as something one moves people on: they arrive, go to a room, come back, leave. Every move is one
/// transaction; an arrival is on the disk before it is acknowledged.
public final class VisitBoard {

    /// One for each device, as far as they go, so that two that are offline seldom give the same ticket.
    private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";

    private static final Duration WALK_IN = Duration.ofMinutes(15);

    private final Store store;
    private final Visits visits;
    private final Schedule schedule;
    private final Patients patients;
    private final Places places;
    private final VisitMoves moves;

    public VisitBoard(Store store, Visits visits, Schedule schedule, Patients patients, Places places) {
        this.store = store;
        this.visits = visits;
        this.schedule = schedule;
        this.patients = patients;
        this.places = places;
        moves = new VisitMoves(visits, schedule, patients);
    }

    /// Records that somebody is here. Doing it twice does nothing the second time.
    public Arrival arrive(Actor by, AppointmentId id) {
        by.must(by.role() == Role.KIOSK ? Duty.SELF_CHECK_IN : Duty.ARRIVE);
        return store.writeDurably(by, tx -> {
            var appointment = schedule.find(tx, id)
                    .orElseThrow(() -> new IllegalArgumentException("There is no such appointment"));
            var row = visits.begun(tx, appointment);
            var state = VisitState.valueOf(row.state);
            if (state.isHere()) return new Arrival.AlreadyHere(new VisitId(row.id), ticketOf(row));
            if (state.isOver() || appointment.status().isOff())
                return new Arrival.NotExpected(state.isOver() ? state : VisitState.CANCELLED);
            return arrived(tx, row);
        });
    }

    /// Somebody came without an appointment: makes one for now and records the arrival. Whoever is here already comes
    /// only once.
    public Arrival walkIn(Actor by, PatientId patient, StaffId clinician, Service service) {
        by.must(Duty.ARRIVE);
        return store.writeDurably(by, tx -> {
            var today = store.clock().today();
            for (var theirs : visits.open(tx, patient))
                if (theirs.day().equals(today) && theirs.state() != VisitState.EXPECTED)
                    return new Arrival.AlreadyHere(theirs.id(), Objects.requireNonNullElse(theirs.ticket(), ""));
            var id = new AppointmentId(tx.newId());
            var appointment = new Appointment(
                    id, patient, clinician, tx.now(), WALK_IN, service, AppointmentStatus.BOOKED, null, true);
            schedule.keep(tx, appointment);
            return arrived(tx, visits.begun(tx, appointment));
        });
    }

    /// Brings somebody to a room. From here on the moment is theirs: money disappears.
    public Rooming room(Actor by, VisitId id, PlaceId room) {
        by.must(Duty.ROOM_PATIENT);
        return store.write(by, tx -> {
            var row = visits.required(tx, id);
            var state = VisitState.valueOf(row.state);
            var place = places.find(tx, room).orElseThrow();
            if (!state.isHere()) return new Rooming.NotHere(state);
            if (isTaken(tx, row, place)) return new Rooming.RoomTaken(place);
            if (row.roomed == null) row.roomed = tx.now();
            moves.move(tx, row, VisitState.ROOMED, room, Deed.MOVED);
            return new Rooming.InRoom(place);
        });
    }

    /// The clinician has come in.
    public boolean withClinician(Actor by, VisitId id) {
        by.must(Duty.ROOM_PATIENT);
        return moveFrom(by, id, VisitState.ROOMED, VisitState.WITH_CLINICIAN);
    }

    /// Back to the desk, as a customer again.
    ///
    /// @return false when they were not in a room, so that pressing twice does nothing
    public boolean handBack(Tx tx, VisitId id) {
        tx.by().must(Duty.HAND_OVER);
        var row = visits.required(tx, id);
        if (!VisitState.valueOf(row.state).isInRoom()) return false;
        moves.move(tx, row, VisitState.CHECKOUT, null, Deed.MOVED);
        return true;
    }

    /// They have left; the visit is over.
    public boolean done(Actor by, VisitId id) {
        by.must(Duty.ARRIVE);
        return moveFrom(by, id, VisitState.CHECKOUT, VisitState.DONE);
    }

    /// They did not come.
    public boolean noShow(Actor by, VisitId id) {
        by.must(Duty.ARRIVE);
        return moveFrom(by, id, VisitState.EXPECTED, VisitState.NO_SHOW);
    }

    /// They went away before anyone saw them.
    public boolean leftUnseen(Actor by, VisitId id) {
        by.must(Duty.ARRIVE);
        return moveFrom(by, id, VisitState.ARRIVED, VisitState.LEFT_WITHOUT_BEING_SEEN);
    }

    /// Somebody told them how long it will take.
    public void told(Actor by, VisitId id) {
        by.must(Duty.ARRIVE);
        store.write(by, tx -> {
            var row = visits.required(tx, id);
            row.told = tx.now();
            visits.keep(tx, row, Deed.ANSWERED);
            return true;
        });
    }

    /// What this person could take back now: their last move of today, if nobody has moved the visit since.
    public Optional<Undoable> undoable(Actor by) {
        by.must(Duty.SEE_BOARD);
        return store.read(by, tx -> lastStep(tx).map(step -> undoable(tx, step)));
    }

    private Undoable undoable(Tx tx, StepRow step) {
        var row = visits.required(tx, new VisitId(step.visit));
        var patient = new PatientId(row.patient);
        var name = row.hidden ? ticketOf(row) : nameOf(tx, patient);
        var from = VisitState.valueOf(step.fromState);
        var to = VisitState.valueOf(step.toState);
        return new Undoable(new VisitId(row.id), patient, name, from, to, moves.isWalkIn(tx, row, step));
    }

    /// Takes a move back. Of a walk-in the whole visit goes, as cancelled, unless money has moved for it; the person
    /// stays on file.
    ///
    /// @param shown what was shown to whoever takes it back: just that is taken back, or nothing; or null where
    ///     nothing was shown yet: then it is their last move
    /// @param hasMoney whether money has moved for a visit
    public Undoing undo(Tx tx, @Nullable Undoable shown, Predicate<VisitId> hasMoney) {
        tx.by().must(Duty.SEE_BOARD);
        var last = shown == null ? lastStep(tx) : standing(tx, shown);
        if (last.isEmpty()) return shown == null ? new Undoing.NothingLeft() : overtaken(tx, shown);
        var what = undoable(tx, last.get());
        if (what.walkIn() && hasMoney.test(what.visit())) return new Undoing.MoneyMoved();
        moves.takeBack(tx, visits.required(tx, what.visit()), last.get());
        return new Undoing.TakenBack(what);
    }

    private Undoing overtaken(Tx tx, Undoable shown) {
        var now = VisitState.valueOf(visits.required(tx, shown.visit()).state);
        var isOn = now != shown.to() && (now.isHere() || now == VisitState.DONE);
        return isOn ? new Undoing.MovedOn(now) : new Undoing.NothingLeft();
    }

    /// The step by which it happened, if that still is the newest of its visit, and this person's of today.
    private Optional<StepRow> standing(Tx tx, Undoable shown) {
        var today = store.clock().startOf(store.clock().today());
        return newest(tx, shown.visit().value())
                .filter(step -> step.toState.equals(shown.to().name())
                        && step.actor.equals(tx.by().id())
                        && !step.at.isBefore(today));
    }

    private Arrival arrived(Tx tx, VisitRow row) {
        row.arrived = tx.now();
        row.arrivedBy = tx.by().station().name();
        if (row.ticket == null) row.ticket = theirTicket(tx, row).orElseGet(() -> nextTicket(tx, row));
        moves.move(tx, row, VisitState.ARRIVED, null, Deed.ARRIVED);
        return new Arrival.Recorded(new VisitId(row.id), row.ticket);
    }

    private boolean moveFrom(Actor by, VisitId id, VisitState from, VisitState to) {
        return store.write(by, tx -> {
            var row = visits.required(tx, id);
            if (VisitState.valueOf(row.state) != from) return false;
            moves.move(tx, row, to, to == VisitState.WITH_CLINICIAN ? VisitRecord.place(row.place) : null, Deed.MOVED);
            return true;
        });
    }

    private boolean isTaken(Tx tx, VisitRow row, Place room) {
        if (room.kind() != PlaceKind.EXAM_ROOM) return false;
        return visits.on(tx, row.visitDay).stream()
                .filter(other -> !other.id().value().equals(row.id))
                .anyMatch(other -> other.state().isInRoom() && room.id().equals(other.place()));
    }

    private Optional<StepRow> lastStep(Tx tx) {
        var clock = store.clock();
        var today = clock.startOf(clock.today());
        return Visits.rows(tx).stepsBy(tx.by().id(), today, Limit.of(1)).stream()
                .filter(step -> step.station.equals(tx.by().station().name()))
                .filter(step -> isNewest(tx, step))
                .findFirst();
    }

    private static boolean isNewest(Tx tx, StepRow step) {
        return newest(tx, step.visit).filter(last -> last.id.equals(step.id)).isPresent();
    }

    private static Optional<StepRow> newest(Tx tx, UUID visit) {
        return Visits.rows(tx).steps(visit).stream()
                .filter(step -> !step.undone)
                .reduce((earlier, later) -> later);
    }

    /// Whoever comes for two things is called by one ticket.
    private static Optional<String> theirTicket(Tx tx, VisitRow row) {
        return Visits.rows(tx).ofPersonOn(row.patient, row.visitDay).stream()
                .map(VisitBoard::ticketOf)
                .filter(ticket -> !ticket.isEmpty())
                .findFirst();
    }

    private String nextTicket(Tx tx, VisitRow row) {
        var letter = LETTERS.charAt(Math.floorMod(tx.by().device().hashCode(), LETTERS.length()));
        return letter + "-" + (10 + Visits.rows(tx).tickets(row.visitDay));
    }

    private String nameOf(Tx tx, PatientId patient) {
        return patients.find(tx, patient).map(who -> who.name().full()).orElse("");
    }

    private static String ticketOf(VisitRow row) {
        return row.ticket == null ? "" : row.ticket;
    }
}
