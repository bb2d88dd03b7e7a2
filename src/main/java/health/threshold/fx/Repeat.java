package health.threshold.fx;

import java.time.Duration;
import javafx.util.Subscription;

/// One timer that winds itself up again after each tick.
final class Repeat implements Subscription {

    private final Timers timers;
    private final Duration period;
    private final Runnable tick;
    private Subscription next = EMPTY;
    private boolean over;

    Repeat(Timers timers, Duration period, Runnable tick) {
        this.timers = timers;
        this.period = period;
        this.tick = tick;
        wind();
    }

    private synchronized void wind() {
        if (!over) next = timers.once(period, this::ring);
    }

    private void ring() {
        wind();
        tick.run();
    }

    @Override
    public synchronized void unsubscribe() {
        over = true;
        next.unsubscribe();
    }
}
