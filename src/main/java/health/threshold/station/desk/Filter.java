package health.threshold.station.desk;

import health.threshold.clinic.visit.BoardLine;
import health.threshold.clinic.visit.VisitState;
import java.util.Set;

/// What part of the day the board shows.
enum Filter {
    ALL(Set.of(VisitState.values())),
    EXPECTED(Set.of(VisitState.EXPECTED)),
    HERE(Set.of(VisitState.ARRIVED)),
    IN_ROOMS(Set.of(VisitState.ROOMED, VisitState.WITH_CLINICIAN)),
    LEAVING(Set.of(VisitState.CHECKOUT)),
    DONE(Set.of(VisitState.DONE, VisitState.NO_SHOW, VisitState.LEFT_WITHOUT_BEING_SEEN));

    private final Set<VisitState> states;

    Filter(Set<VisitState> states) {
        this.states = states;
    }

    boolean shows(BoardLine line) {
        return states.contains(line.state());
    }
}
