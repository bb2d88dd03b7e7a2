package health.threshold.app.demo;

import health.threshold.clinic.schedule.Service;
import health.threshold.clinic.visit.Cause;
import health.threshold.clinic.visit.Crossing;
import health.threshold.clinic.visit.Feeling;
import health.threshold.clinic.visit.Step;
import health.threshold.clinic.visit.VisitState;
import health.threshold.kernel.MomentKind;
import health.threshold.kernel.PlaceId;
import health.threshold.kernel.Role;
import health.threshold.kernel.Station;
import health.threshold.kernel.VisitId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One visit as it goes on, with the steps and crossings that the board would have noted.
final class Story {

    private static final UUID NOBODY = new UUID(0, 0);

    private final House house;
    private final VisitId id;
    private final Guest guest;
    private final List<Step> steps = new ArrayList<>();
    private final List<Crossing> crossings = new ArrayList<>();
    private VisitState state = VisitState.EXPECTED;
    private MomentKind moment = MomentKind.CUSTOMER;
    private @Nullable PlaceId place;

    Story(House house, VisitId id, Guest guest) {
        this.house = house;
        this.id = id;
        this.guest = guest;
    }

    void move(VisitState to, Instant at, @Nullable PlaceId room) {
        var station = stationOf(to);
        steps.add(new Step(Ids.of("step", id, steps.size()), state, to, place, at, actorOf(to), station.name(), false));
        state = to;
        place = room;
        switch (to) {
            case ARRIVED -> arrive(at);
            case ROOMED -> cross(MomentKind.PATIENT, Cause.ROOMING, Role.NURSE, at);
            case CHECKOUT -> cross(MomentKind.CUSTOMER, Cause.HANDED_BACK, Role.CLINICIAN, at);
            default -> {}
        }
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    List<Crossing> crossings() {
        return List.copyOf(crossings);
    }

    MomentKind moment() {
        return moment;
    }

    Instant since() {
        return steps.getLast().at();
    }

    @Nullable
    Instant arrived() {
        return when(VisitState.ARRIVED);
    }

    @Nullable
    Instant roomed() {
        return when(VisitState.ROOMED);
    }

    /// Most check themselves in.
    Station arrivedBy() {
        return stationOf(VisitState.ARRIVED);
    }

    private @Nullable Instant when(VisitState to) {
        for (var step : steps) if (step.to() == to) return step.at();
        return null;
    }

    private void arrive(Instant at) {
        var role = arrivedBy() == Station.KIOSK ? Role.KIOSK : Role.RECEPTIONIST;
        if (guest.service() == Service.LOSS_FOLLOWUP) cross(MomentKind.TRANSITION, Cause.LOSS, role, at);
        else if (guest.service().isSensitive()) cross(MomentKind.TRANSITION, Cause.SENSITIVE_REASON, role, at);
        else if (guest.feeling() == Feeling.HARD_DAY) cross(MomentKind.TRANSITION, Cause.DISTRESS, role, at);
    }

    private void cross(MomentKind to, Cause cause, Role role, Instant at) {
        if (moment == to) return;
        var by = actorOf(state);
        crossings.add(new Crossing(Ids.of("crossing", id, crossings.size()), moment, to, cause, by, role.name(), at));
        moment = to;
    }

    private Station stationOf(VisitState to) {
        return switch (to) {
            case ROOMED, WITH_CLINICIAN, CHECKOUT -> Station.EXAM;
            case ARRIVED -> (guest.turn() + guest.clinician()) % 3 == 0 ? Station.DESK : Station.KIOSK;
            default -> Station.DESK;
        };
    }

    private UUID actorOf(VisitState to) {
        return switch (to) {
            case ARRIVED ->
                stationOf(to) == Station.KIOSK ? NOBODY : house.receptionist().value();
            case ROOMED -> house.nurse().value();
            case WITH_CLINICIAN, CHECKOUT ->
                house.clinicians().get(guest.clinician()).value();
            default -> house.receptionist().value();
        };
    }
}
