package health.threshold.station.kiosk;

import java.time.Duration;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.util.Subscription;

/// Notices that nobody answers any more. It asks first, gives more time as often as it is asked, and then lets
/// everything be wiped, for the next person must not find the last one's screen.
final class IdleModel {

    static final int QUIET_SECONDS = 60;
    static final int WARNING_SECONDS = 20;
    static final int FADING_SECONDS = 30;
    private static final int LONGEST_WORK_SECONDS = 180;

    private final KioskFlow flow;
    private final Subscription ticking;
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper left = new ReadOnlyIntegerWrapper(WARNING_SECONDS);
    private int quiet;
    private int working;

    IdleModel(KioskFlow flow) {
        this.flow = flow;
        ticking = flow.background.every(Duration.ofSeconds(1), this::tick);
        flow.page().subscribe(page -> moreTime());
    }

    /// Whether the person is being asked if they are still there.
    ReadOnlyBooleanProperty asking() {
        return asking.getReadOnlyProperty();
    }

    /// How many seconds they have to say so.
    ReadOnlyIntegerProperty left() {
        return left.getReadOnlyProperty();
    }

    /// Somebody is there. While they are being asked, only an answer counts.
    void touched() {
        if (!asking.get()) quiet = 0;
    }

    void moreTime() {
        quiet = 0;
        working = 0;
        asking.set(false);
    }

    void noMoreTime() {
        moreTime();
        flow.stop();
    }

    void close() {
        ticking.unsubscribe();
    }

    private void tick() {
        if (flow.waiting().get() != Waiting.NOTHING && working++ < LONGEST_WORK_SECONDS) {
            quiet = 0;
            return;
        }
        quiet++;
        var page = flow.page().get();
        if (page == Page.WELCOME || page.isFading()) fade(page);
        else if (quiet >= QUIET_SECONDS + WARNING_SECONDS) noMoreTime();
        else if (quiet >= QUIET_SECONDS) {
            left.set(QUIET_SECONDS + WARNING_SECONDS - quiet);
            asking.set(true);
        }
    }

    private void fade(Page page) {
        if (quiet >= (page == Page.WELCOME ? QUIET_SECONDS : FADING_SECONDS)) {
            noMoreTime();
        }
    }
}
