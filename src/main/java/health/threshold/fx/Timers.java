package health.threshold.fx;

import java.time.Duration;
import javafx.util.Subscription;

/// What makes time pass for [Background]: the wall clock in a running program, a test's hand in [HandTimers].
public interface Timers {

    /// Runs the tick once after the delay, on any thread, unless unsubscribed before.
    Subscription once(Duration delay, Runnable tick);

    /// Runs the tick again and again, the first time after one period, until unsubscribed.
    default Subscription every(Duration period, Runnable tick) {
        if (!period.isPositive()) throw new IllegalArgumentException("A period is longer than nothing");
        return new Repeat(this, period, tick);
    }

    /// Timers that sleep on virtual threads, so that a forgotten one never keeps the program alive.
    static Timers sleeping() {
        return (delay, tick) -> {
            var thread = Thread.ofVirtual().start(() -> {
                try {
                    Thread.sleep(delay);
                } catch (InterruptedException closed) {
                    return;
                }
                tick.run();
            });
            return thread::interrupt;
        };
    }
}
