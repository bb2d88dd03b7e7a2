package health.threshold.fx;

import health.threshold.kernel.Reference;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The only place that crosses threads: work runs on a worker, its answer on the FX thread.
///
/// When work breaks, the log gets class names and stack frames under a reference number, never a message; then the
/// screen that asked is restored and one listener is told, both on the FX thread.
public final class Background {

    private static final System.Logger LOG = System.getLogger(Background.class.getName());
    private static final int FRAMES = 24;

    private final Phaser working;
    private final Executor workers;
    private final Executor fx;
    private final Timers timers;
    private final Consumer<Trouble> troubles;

    public Background(Executor workers, Executor fx, Timers timers, Consumer<Trouble> troubles) {
        this(workers, fx, timers, troubles, new Phaser(1));
    }

    private Background(Executor workers, Executor fx, Timers timers, Consumer<Trouble> troubles, Phaser working) {
        this.workers = workers;
        this.fx = fx;
        this.timers = timers;
        this.troubles = troubles;
        this.working = working;
    }

    /// The one of the running program: virtual threads, the FX thread, the wall clock.
    public static Background live(Consumer<Trouble> troubles) {
        return new Background(
                Executors.newVirtualThreadPerTaskExecutor(), Platform::runLater, Timers.sleeping(), troubles);
    }

    /// Everything at once on the calling thread, for tests of models. Trouble fails the test; timers never ring.
    public static Background inline() {
        return inline(new HandTimers(), trouble -> {
            throw new IllegalStateException("Work broke with " + trouble.kind() + ", see the log");
        });
    }

    /// Everything at once on the calling thread, with timers and trouble in the test's hands.
    public static Background inline(Timers timers, Consumer<Trouble> troubles) {
        return new Background(Runnable::run, Runnable::run, timers, troubles);
    }

    /// Runs the work on a worker and hands its answer to the FX thread.
    public <T extends @Nullable Object> void run(Supplier<T> work, Consumer<T> answer) {
        run(work, answer, () -> {});
    }

    /// The same for a caller who has something to put right when there is no answer, such as `busy = false`.
    public <T extends @Nullable Object> void run(Supplier<T> work, Consumer<T> answer, Runnable noAnswer) {
        working.register();
        workers.execute(() -> {
            T value;
            try {
                value = work.get();
            } catch (Throwable broken) {
                tell(broken, noAnswer);
                return;
            } finally {
                working.arriveAndDeregister();
            }
            fx.execute(() -> answer.accept(value));
        });
    }

    /// Waits until what has been given to workers is done, so that the last words typed are kept before the store
    /// closes; at most so long.
    public void finish(Duration atMost) throws InterruptedException {
        try {
            working.awaitAdvanceInterruptibly(working.arrive(), atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException stillWorking) {
            LOG.log(System.Logger.Level.WARNING, "Work was still under way at the end");
        }
    }

    /// Runs work that has nothing to say, on a worker.
    public void run(Runnable work) {
        run(
                () -> {
                    work.run();
                    return Boolean.TRUE;
                },
                done -> {});
    }

    /// The same workers, but one piece of work after another in the order given: for a page whose next press builds on
    /// what the last one saved.
    public Background inOrder() {
        return new Background(new InOrder(workers), fx, timers, troubles, working);
    }

    /// A line of questions of which only the newest is worth an answer, as in search while typing.
    public Newest newest() {
        return new Newest(this);
    }

    /// Runs the tick on the FX thread once every period until unsubscribed.
    public Subscription every(Duration period, Runnable tick) {
        var wanted = new AtomicBoolean(true);
        return stopping(wanted, timers.every(period, () -> fx.execute(whileWanted(wanted, tick))));
    }

    /// Runs the tick on the FX thread once after the delay, unless unsubscribed before.
    public Subscription later(Duration delay, Runnable tick) {
        var wanted = new AtomicBoolean(true);
        return stopping(wanted, timers.once(delay, () -> fx.execute(whileWanted(wanted, tick))));
    }

    /// Runs the change on the FX thread, for what comes from elsewhere, such as the store's listeners.
    public void onFx(Runnable change) {
        fx.execute(change);
    }

    /// Logs what broke without its message and tells the listener; the uncaught handler calls it too.
    public Reference report(Throwable broken) {
        var trouble = log(broken);
        fx.execute(() -> troubles.accept(trouble));
        return trouble.reference();
    }

    /// A tick that was already on its way to the FX thread when its owner left must not arrive.
    private static Runnable whileWanted(AtomicBoolean wanted, Runnable tick) {
        return () -> {
            if (wanted.get()) tick.run();
        };
    }

    private static Subscription stopping(AtomicBoolean wanted, Subscription timer) {
        return () -> {
            wanted.set(false);
            timer.unsubscribe();
        };
    }

    private void tell(Throwable broken, Runnable noAnswer) {
        var trouble = log(broken);
        fx.execute(() -> {
            noAnswer.run();
            troubles.accept(trouble);
        });
    }

    private static Trouble log(Throwable broken) {
        var trouble = new Trouble(Reference.next(), broken.getClass().getName());
        LOG.log(System.Logger.Level.ERROR, "Reference " + trouble.reference() + ": " + anatomy(broken));
        return trouble;
    }

    private static String anatomy(Throwable broken) {
        return Stream.iterate(broken, one -> one != null, Throwable::getCause)
                .limit(6)
                .map(one -> one.getClass().getName() + frames(one))
                .collect(Collectors.joining("\ncaused by "));
    }

    private static String frames(Throwable broken) {
        return Stream.of(broken.getStackTrace())
                .limit(FRAMES)
                .map(frame -> "\n    at " + frame)
                .collect(Collectors.joining());
    }
}
