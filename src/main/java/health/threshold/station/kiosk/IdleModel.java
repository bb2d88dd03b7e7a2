package health.threshold.station.kiosk;

import java.time.Duration;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.util.Subscription;

/// Notices that nobody answers any more. It asks first, gives more time as often as it is asked, and then lets
/// everything be wiped, for the next person must not find the last one's screen. Nothing a person reads goes away
/// before it has asked, not even at the end.
final class IdleModel {

    static final int QUIET_SECONDS = 60;
    static final int WARNING_SECONDS = 20;
    static final int FADING_SECONDS = 30;
    private static final int LONGEST_WORK_SECONDS = 180;
    /// A document takes minutes to be read; a speech program that hangs must not keep the screen for ever.
    private static final int LONGEST_SPEECH_SECONDS = 600;
    /// How many times as long again whoever hears the screen has, and whoever has asked for more time.
    private static final int MORE = 2;

    private final KioskFlow flow;
    private final AloudModel aloud;
    private final EaseModel ease;
    private final Subscription ticking;
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper left = new ReadOnlyIntegerWrapper(WARNING_SECONDS);
    private int quiet;
    private int working;
    private int speaking;

    IdleModel(KioskFlow flow, AloudModel aloud, EaseModel ease) {
        this.flow = flow;
        this.aloud = aloud;
        this.ease = ease;
        ticking = flow.background.every(Duration.ofSeconds(1), this::tick);
        flow.page().subscribe(page -> fromNow());
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

    /// They say that they need more time: from now on they have it, and need not say so on every page.
    void moreTime() {
        ease.noHurry();
        fromNow();
    }

    void noMoreTime() {
        fromNow();
        flow.stop();
    }

    void close() {
        ticking.unsubscribe();
    }

    private void fromNow() {
        quiet = 0;
        working = 0;
        asking.set(false);
    }

    private void tick() {
        if (isWorking() || isBeingTold()) return;
        quiet++;
        var page = flow.page().get();
        if (page == Page.WELCOME) {
            if (quiet >= allowed(QUIET_SECONDS)) noMoreTime();
            return;
        }
        var asks = allowed(page.isFading() ? FADING_SECONDS : QUIET_SECONDS);
        var ends = asks + allowed(WARNING_SECONDS);
        if (quiet >= ends) noMoreTime();
        else if (quiet >= asks) {
            left.set(ends - quiet);
            asking.set(true);
        }
    }

    private boolean isWorking() {
        if (flow.waiting().get() == Waiting.NOTHING || working++ >= LONGEST_WORK_SECONDS) return false;
        quiet = 0;
        return true;
    }

    /// Time begins when everything has been said.
    private boolean isBeingTold() {
        if (!aloud.voice().isSpeaking()) speaking = 0;
        return aloud.voice().isSpeaking() && speaking++ < LONGEST_SPEECH_SECONDS;
    }

    private int allowed(int seconds) {
        var times = 1 + (aloud.isOn().get() ? MORE : 0) + (ease.unhurried().get() ? MORE : 0);
        return times * seconds;
    }
}
