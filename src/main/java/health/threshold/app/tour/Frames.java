package health.threshold.app.tour;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Watches the frames as they are drawn: when an event's answer is first to be seen, and when a step has arrived.
final class Frames extends AnimationTimer {

    private static final long PATIENCE_SECONDS = 30;

    private volatile @Nullable Watch watch;

    /// What is waited for.
    private record Watch(
            long begun,
            String before,
            Supplier<String> seen,
            BooleanSupplier arrived,
            CompletableFuture<Long> answered,
            CompletableFuture<Boolean> done) {}

    /// Does something on the FX thread, and waits until the screen has arrived where it should.
    ///
    /// @param seen what can be read on the screen
    /// @return milliseconds from the event to the first frame that showed an answer
    double watch(Runnable events, Supplier<String> seen, BooleanSupplier arrived) throws InterruptedException {
        var answered = new CompletableFuture<Long>();
        var done = new CompletableFuture<Boolean>();
        Platform.runLater(() -> {
            var before = seen.get();
            watch = new Watch(System.nanoTime(), before, seen, arrived, answered, done);
            events.run();
        });
        try {
            done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return answered.get(1, TimeUnit.SECONDS) / 1e6;
        } catch (ExecutionException | TimeoutException never) {
            throw new NotArrived(never);
        } finally {
            watch = null;
        }
    }

    @Override
    public void handle(long now) {
        var one = watch;
        if (one == null) return;
        var there = one.arrived().getAsBoolean();
        if (!one.answered().isDone() && (there || !one.seen().get().equals(one.before())))
            one.answered().complete(System.nanoTime() - one.begun());
        if (there) one.done().complete(true);
    }

    /// A step did not arrive.
    static final class NotArrived extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotArrived(Throwable cause) {
            super("A step of the tour did not arrive", cause);
        }
    }
}
