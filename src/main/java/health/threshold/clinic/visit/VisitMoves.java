package health.threshold.clinic.visit;

import health.threshold.clinic.patient.NeedCode;
import health.threshold.clinic.patient.Patients;
import health.threshold.clinic.schedule.Appointment;
import health.threshold.clinic.schedule.Schedule;
import health.threshold.kernel.AppointmentId;
import health.threshold.kernel.MomentKind;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.PlaceId;
import health.threshold.store.Tx;
import health.threshold.store.audit.Deed;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Moves a visit from state to state: the step, the appointment's status and the moment change together.
final class VisitMoves {

    private final Visits visits;
    private final Schedule schedule;
    private final Patients patients;

    VisitMoves(Visits visits, Schedule schedule, Patients patients) {
        this.visits = visits;
        this.schedule = schedule;
        this.patients = patients;
    }

    void move(Tx tx, VisitRow row, VisitState to, @Nullable PlaceId place, Deed deed) {
        var from = VisitState.valueOf(row.state);
        var step = new StepRow();
        step.id = tx.newId();
        step.visit = row.id;
        step.fromState = from.name();
        step.toState = to.name();
        step.place = row.place;
        step.at = tx.now();
        step.actor = tx.by().id();
        step.station = tx.by().station().name();
        Visits.rows(tx).keep(step);
        row.state = to.name();
        row.since = tx.now();
        row.place = place == null ? null : place.value();
        crossWith(tx, row, from, to);
        visits.keep(tx, row, deed);
        keepStatus(tx, row, to);
    }

    /// Takes the newest step back, as if it had not been; the step itself stays, marked. Nobody was ever expected who
    /// walked in, so that visit is cancelled.
    void takeBack(Tx tx, VisitRow row, StepRow step) {
        var state = isWalkIn(tx, row, step) ? VisitState.CANCELLED : VisitState.valueOf(step.fromState);
        step.undone = true;
        Visits.rows(tx).keep(step);
        row.state = state.name();
        row.place = step.place;
        row.since = before(tx, row);
        if (step.fromState.equals(VisitState.EXPECTED.name())) {
            row.arrived = null;
            row.arrivedBy = null;
        }
        if (state == VisitState.ARRIVED) row.roomed = null;
        visits.cross(tx, row, state.moment(), Cause.UNDONE);
        visits.keep(tx, row, Deed.UNDONE);
        keepStatus(tx, row, state);
    }

    /// Whether it is by this step that somebody came without an appointment.
    boolean isWalkIn(Tx tx, VisitRow row, StepRow step) {
        return step.fromState.equals(VisitState.EXPECTED.name())
                && step.toState.equals(VisitState.ARRIVED.name())
                && appointment(tx, row).filter(Appointment::walkIn).isPresent();
    }

    private Instant before(Tx tx, VisitRow row) {
        return Visits.rows(tx).steps(row.id).stream()
                .filter(step -> !step.undone)
                .reduce((earlier, later) -> later)
                .map(step -> step.at)
                .or(() -> appointment(tx, row).map(Appointment::starts))
                .orElse(row.since);
    }

    private void crossWith(Tx tx, VisitRow row, VisitState from, VisitState to) {
        if (to == VisitState.ARRIVED && from == VisitState.EXPECTED) {
            var cause = sensitiveCause(tx, row);
            if (cause != null) visits.cross(tx, row, MomentKind.TRANSITION, cause);
            return;
        }
        var cause = switch (to) {
            case ROOMED -> Cause.ROOMING;
            case WITH_CLINICIAN -> Cause.WITH_CLINICIAN;
            case CHECKOUT -> Cause.HANDED_BACK;
            case EXPECTED, ARRIVED -> Cause.UNDONE;
            case DONE, NO_SHOW, CANCELLED, LEFT_WITHOUT_BEING_SEEN -> Cause.OVER;
        };
        visits.cross(tx, row, to.moment(), cause);
        if (to.isInRoom()) row.hidden = false;
    }

    private @Nullable Cause sensitiveCause(Tx tx, VisitRow row) {
        if (patients.needs(tx, new PatientId(row.patient)).contains(NeedCode.LOSS)) return Cause.LOSS;
        var sensitive =
                appointment(tx, row).filter(appointment -> appointment.service().isSensitive());
        return sensitive.isPresent() ? Cause.SENSITIVE_REASON : null;
    }

    private void keepStatus(Tx tx, VisitRow row, VisitState state) {
        appointment(tx, row)
                .filter(appointment -> appointment.status() != state.appointment())
                .ifPresent(appointment -> schedule.keep(tx, appointment.now(state.appointment())));
    }

    private Optional<Appointment> appointment(Tx tx, VisitRow row) {
        if (row.appointment == null) return Optional.empty();
        return schedule.find(tx, new AppointmentId(row.appointment));
    }
}
