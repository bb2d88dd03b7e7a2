package health.threshold.station.kiosk;

import health.threshold.clinic.schedule.Passes.Shown;
import java.time.LocalDate;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/// A pass that is for another day or another place. All that is said comes from the pass.
final class ElsewhereModel {

    private final KioskFlow flow;
    private final KioskSession session;

    ElsewhereModel(KioskFlow flow) {
        this.flow = flow;
        session = flow.session();
    }

    /// What was shown last; nothing once the person has gone.
    ReadOnlyObjectProperty<@Nullable Shown> shown() {
        return session.elsewhere;
    }

    LocalDate today() {
        return flow.setting.clock().today();
    }

    /// They say that they come today all the same: an appointment may have been moved since the pass was made.
    void comesToday() {
        if (shown().get() instanceof Shown.AnotherDay(var _, var _, var pass)) session.take(pass);
        else session.byName.set(true);
        flow.goInstead(Page.IDENTIFY);
    }

    void finish() {
        flow.finish();
    }
}
