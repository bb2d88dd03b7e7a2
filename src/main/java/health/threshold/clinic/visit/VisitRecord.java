package health.threshold.clinic.visit;

import health.threshold.kernel.AppointmentId;
import health.threshold.kernel.MomentKind;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.PlaceId;
import health.threshold.kernel.StaffId;
import health.threshold.kernel.Station;
import health.threshold.kernel.VisitId;
import java.util.EnumSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Turns rows of this room into what others may see, and back.
final class VisitRecord {

    private VisitRecord() {}

    static Visit read(VisitRow row) {
        return new Visit(
                new VisitId(row.id),
                row.appointment == null ? null : new AppointmentId(row.appointment),
                new PatientId(row.patient),
                row.clinician == null ? null : new StaffId(row.clinician),
                row.visitDay,
                VisitState.valueOf(row.state),
                row.since,
                MomentKind.valueOf(row.moment),
                place(row.place),
                new Visit.Times(
                        row.arrived,
                        row.arrivedBy == null ? null : Station.valueOf(row.arrivedBy),
                        row.roomed,
                        row.told),
                row.hidden,
                arriving(row),
                row.concern,
                row.ticket);
    }

    static VisitRow rowOf(Visit visit) {
        var row = new VisitRow();
        row.id = visit.id().value();
        row.appointment =
                visit.appointment() == null ? null : visit.appointment().value();
        row.patient = visit.patient().value();
        row.clinician = visit.clinician() == null ? null : visit.clinician().value();
        row.visitDay = visit.day();
        row.state = visit.state().name();
        row.since = visit.since();
        row.moment = visit.moment().name();
        row.place = visit.place() == null ? null : visit.place().value();
        row.arrived = visit.times().arrived();
        var arrivedBy = visit.times().arrivedBy();
        row.arrivedBy = arrivedBy == null ? null : arrivedBy.name();
        row.roomed = visit.times().roomed();
        row.told = visit.times().told();
        row.hidden = visit.hidden();
        keep(row, visit.arriving());
        row.concern = visit.concern();
        row.ticket = visit.ticket();
        return row;
    }

    static Arriving arriving(VisitRow row) {
        var needs = EnumSet.noneOf(NeedToday.class);
        for (var need : row.needsToday.split(" ")) if (!need.isEmpty()) needs.add(NeedToday.valueOf(need));
        return new Arriving(row.feeling == null ? null : Feeling.valueOf(row.feeling), row.pain, needs);
    }

    static void keep(VisitRow row, Arriving arriving) {
        row.feeling = arriving.feeling() == null ? null : arriving.feeling().name();
        row.pain = arriving.pain();
        row.needsToday = arriving.needs().stream().sorted().map(NeedToday::name).collect(Collectors.joining(" "));
    }

    static Step read(StepRow row) {
        return new Step(
                row.id,
                VisitState.valueOf(row.fromState),
                VisitState.valueOf(row.toState),
                place(row.place),
                row.at,
                row.actor,
                row.station,
                row.undone);
    }

    static StepRow rowOf(VisitId visit, Step step) {
        var row = new StepRow();
        row.id = step.id();
        row.visit = visit.value();
        row.fromState = step.from().name();
        row.toState = step.to().name();
        row.place = step.place() == null ? null : step.place().value();
        row.at = step.at();
        row.actor = step.by();
        row.station = step.station();
        row.undone = step.undone();
        return row;
    }

    static Crossing read(CrossingRow row) {
        return new Crossing(
                row.id,
                MomentKind.valueOf(row.fromKind),
                MomentKind.valueOf(row.toKind),
                Cause.valueOf(row.cause),
                row.actor,
                row.role,
                row.at);
    }

    static CrossingRow rowOf(VisitId visit, Crossing crossing) {
        var row = new CrossingRow();
        row.id = crossing.id();
        row.visit = visit.value();
        row.fromKind = crossing.from().name();
        row.toKind = crossing.to().name();
        row.cause = crossing.cause().name();
        row.actor = crossing.by();
        row.role = crossing.role();
        row.at = crossing.at();
        return row;
    }

    static @Nullable PlaceId place(@Nullable UUID id) {
        return id == null ? null : new PlaceId(id);
    }
}
