package health.threshold.station.desk;

import health.threshold.clinic.billing.CopayDesk;
import health.threshold.clinic.billing.Owed;
import health.threshold.clinic.billing.UnclearCard;
import health.threshold.kernel.Actor;
import health.threshold.kernel.VisitId;
import java.util.Optional;

/// What there is to know of a visit before anything is taken for it.
record Standing(Owed owed, Optional<UnclearCard> unclear) {

    static Standing of(CopayDesk copays, Actor by, VisitId visit) {
        return new Standing(copays.owed(by, visit), copays.unclear(by, visit));
    }
}
