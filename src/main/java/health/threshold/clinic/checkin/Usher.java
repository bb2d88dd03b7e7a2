package health.threshold.clinic.checkin;

import health.threshold.clinic.schedule.Appointment;
import health.threshold.clinic.settings.Setting;
import health.threshold.clinic.visit.DeskReason;
import health.threshold.clinic.visit.DeskRequest;
import health.threshold.clinic.visit.PlaceKind;
import health.threshold.clinic.visit.Visit;
import health.threshold.clinic.visit.VisitState;
import health.threshold.kernel.ClinicClock;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.StaffId;
import health.threshold.kernel.VisitId;
import health.threshold.store.Tx;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Shows people to their seat: knows what somebody comes for today, if they are early or late, and where they wait.
final class Usher {

    private static final Duration BACK_BEFORE = Duration.ofMinutes(10);

    private final CheckInRooms rooms;
    private final ClinicClock clock;

    Usher(CheckInRooms rooms, ClinicClock clock) {
        this.rooms = rooms;
        this.clock = clock;
    }

    /// @param themselves whether they stand here, and nobody for them, who is told nothing of what the desk has open
    Seat seat(Tx tx, Visit visit, boolean themselves) {
        var areas = rooms.places().of(tx, PlaceKind.SEATING);
        var area = areas.isEmpty()
                ? ""
                : areas.get(Math.floorMod(clinicianOf(visit), areas.size())).name();
        var ticket = Objects.requireNonNullElse(visit.ticket(), "");
        return new Seat(
                area,
                rooms.waits().honest(tx, visit),
                ticket,
                timing(tx, visit),
                state(tx, visit),
                isForTheDesk(tx, visit, themselves),
                meetings(tx, visit));
    }

    private VisitState state(Tx tx, Visit visit) {
        return rooms.visits().sameDay(tx, visit).stream()
                .map(Visit::state)
                .filter(VisitState::isInRoom)
                .findFirst()
                .orElse(visit.state());
    }

    private boolean isForTheDesk(Tx tx, Visit visit, boolean themselves) {
        if (!themselves) return false;
        var alone = rooms.patients()
                .proxies(tx, Set.of(visit.patient()))
                .getOrDefault(visit.patient(), List.of())
                .isEmpty();
        return coming(tx, visit.patient()).stream()
                .flatMap(one -> rooms.requests().openOf(tx, new VisitId(one.id().value())).stream())
                .map(DeskRequest::reason)
                // Where somebody may come for them, these may be that one's, and are nobody else's business.
                .filter(reason -> alone || reason != DeskReason.PRIVATE_WORD && reason != DeskReason.TALK_TO_US)
                .anyMatch(DeskReason::needsThem);
    }

    /// What this person is still expected for today, or is here for, by time.
    List<Appointment> coming(Tx tx, PatientId who) {
        return rooms.schedule().of(tx, who, clock.today()).stream()
                .filter(appointment -> !appointment.status().isOff())
                .filter(appointment -> visit(tx, appointment)
                        .filter(visit -> visit.state().isOver())
                        .isEmpty())
                .toList();
    }

    /// The visit that follows an appointment, if it has begun.
    Optional<Visit> visit(Tx tx, Appointment appointment) {
        return rooms.visits().find(tx, new VisitId(appointment.id().value()));
    }

    boolean isHere(Tx tx, Appointment appointment) {
        return visit(tx, appointment)
                .filter(visit -> visit.state() != VisitState.EXPECTED)
                .isPresent();
    }

    /// How somebody who has arrived came.
    Timing timing(Tx tx, Visit visit) {
        var due = due(tx, visit);
        var arrived = visit.times().arrived();
        if (due.isEmpty() || arrived == null) return new Timing.InTime();
        if (arrived.isAfter(due.get().plus(minutes(tx, Setting.KIOSK_LATE_MINUTES)))) return new Timing.Late(due.get());
        return tx.now().isBefore(due.get().minus(minutes(tx, Setting.KIOSK_EARLY_MINUTES)))
                ? new Timing.Early(due.get(), due.get().minus(BACK_BEFORE))
                : new Timing.InTime();
    }

    private List<Seat.Meeting> meetings(Tx tx, Visit visit) {
        var theirs = coming(tx, visit.patient()).stream()
                .sorted(Comparator.comparing(Appointment::starts))
                .map(one -> new Seat.Meeting(one.starts(), called(tx, one.clinician())))
                .toList();
        if (theirs.size() > 1) return theirs;
        return List.of(new Seat.Meeting(due(tx, visit).orElse(visit.since()), called(tx, visit.clinician())));
    }

    private Optional<Instant> due(Tx tx, Visit visit) {
        return Optional.ofNullable(visit.appointment())
                .flatMap(id -> rooms.schedule().find(tx, id))
                .filter(one -> !one.walkIn())
                .map(Appointment::starts);
    }

    private String called(Tx tx, @Nullable StaffId clinician) {
        return Optional.ofNullable(clinician)
                .flatMap(staff -> rooms.staff().find(tx, staff))
                .map(staff -> staff.called())
                .orElse("");
    }

    private Duration minutes(Tx tx, Setting setting) {
        return Duration.ofMinutes(rooms.settings().number(tx, setting));
    }

    private static int clinicianOf(Visit visit) {
        return visit.clinician() == null ? 0 : visit.clinician().value().hashCode();
    }
}
