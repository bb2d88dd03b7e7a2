package health.threshold.fx;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.util.Subscription;

/// Timers whose time passes only when a test says so: `timers.pass(Duration.ofSeconds(30))`.
public final class HandTimers implements Timers {

    private record Due(Duration at, Runnable tick) {}

    private final List<Due> waiting = new ArrayList<>();
    private Duration now = Duration.ZERO;

    @Override
    public Subscription once(Duration delay, Runnable tick) {
        var due = new Due(now.plus(delay), tick);
        waiting.add(due);
        return () -> waiting.remove(due);
    }

    /// Lets time pass and runs what falls due in it, in order.
    public void pass(Duration time) {
        var end = now.plus(time);
        while (true) {
            var next = waiting.stream().min(Comparator.comparing(Due::at));
            if (next.isEmpty() || next.get().at().compareTo(end) > 0) break;
            waiting.remove(next.get());
            now = next.get().at();
            next.get().tick().run();
        }
        now = end;
    }
}
