package health.threshold.station.kiosk;

import health.threshold.clinic.feedback.Feedback;
import java.util.Optional;

/// It has reached the desk, and what happens next.
final class AskedModel {

    private final KioskFlow flow;

    AskedModel(KioskFlow flow) {
        this.flow = flow;
    }

    /// What they told, unless they asked for another time.
    Optional<Feedback> told() {
        return Optional.ofNullable(flow.session().told);
    }

    void finish() {
        flow.finish();
    }
}
