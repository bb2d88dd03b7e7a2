package health.threshold.app;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javafx.animation.AnimationTimer;

/// The pauses between the pulses of the screens, in milliseconds; and what their thread itself did meanwhile, which a
/// busy machine does not make longer.
public final class Pauses {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<Double> sorted;
    private final double work;

    private Pauses(Pulses pulses) {
        sorted = pulses.pauses.stream().sorted().toList();
        work = pulses.work / 1e6;
    }

    /// Watches while the work is done on a thread of its own.
    public static Pauses during(Runnable work) throws Exception {
        return during(() -> {
            work.run();
            return true;
        });
    }

    /// The same for work that may fail; its failure is this one's.
    public static Pauses during(Callable<Boolean> work) throws Exception {
        var pulses = Screens.fx(() -> {
            var begun = new Pulses();
            begun.start();
            return begun;
        });
        var task = new FutureTask<>(work);
        Thread.ofPlatform().start(task);
        task.get();
        return Screens.fx(() -> {
            pulses.stop();
            return new Pauses(pulses);
        });
    }

    /// How long the shortest of them take that are this share of all; 1 for the longest.
    public double at(double share) {
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size())));
    }

    /// The most that the screens' thread took of the processor between two pulses.
    public double work() {
        return work;
    }

    @Override
    public String toString() {
        return "%d, 99 %% within %.0f ms, all within %.0f ms".formatted(sorted.size(), at(0.99), at(1));
    }

    private static final class Pulses extends AnimationTimer {
        private final List<Double> pauses = new ArrayList<>();
        private long before = System.nanoTime();
        private long taken = THREADS.getCurrentThreadCpuTime();
        private long work;

        @Override
        public void handle(long pulse) {
            var now = System.nanoTime();
            var sum = THREADS.getCurrentThreadCpuTime();
            pauses.add((now - before) / 1e6);
            work = Math.max(work, sum - taken);
            before = now;
            taken = sum;
        }
    }
}
