package health.threshold.station.kiosk;

import health.threshold.clinic.billing.Receipt;
import health.threshold.clinic.visit.Feeling;
import java.util.Optional;

/// How does the person arrive? One tap, if they want to say.
final class FeelingModel {

    private final KioskFlow flow;

    FeelingModel(KioskFlow flow) {
        this.flow = flow;
    }

    /// What was paid a moment ago, to say thank you for.
    Optional<Receipt> paid() {
        return Optional.ofNullable(flow.session().receipt);
    }

    void say(Feeling feeling) {
        if (flow.page().get() != Page.FEELING) return;
        var session = flow.session();
        var visit = session.visit().orElseThrow();
        var again = feeling == session.feeling;
        session.feeling = feeling;
        new Seating(flow).seatAfter(() -> {
            if (!again) flow.rooms.checkIn().feels(flow.setting.by(), visit, feeling);
        });
    }

    void ratherNotSay() {
        if (flow.page().get() == Page.FEELING) new Seating(flow).seat();
    }
}
