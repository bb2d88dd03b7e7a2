package health.threshold.app;

import health.threshold.clinic.billing.ReceiptPost;
import health.threshold.kernel.Actor;
import health.threshold.kernel.Attached;
import health.threshold.store.Kind;
import health.threshold.store.Store;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// Goes to the clinic's mail server with what waits: a moment after somebody asked for a receipt, and now and again for
/// what did not go out before. On a thread of its own, so that nobody waits for a network.
final class Postman implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Postman.class.getName());
    private static final long BETWEEN_ROUNDS_SECONDS = 30;

    private final Store store;
    private final ReceiptPost post;
    private final Actor system;
    private final ScheduledThreadPoolExecutor worker = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().name("post").daemon().factory());
    private final AtomicBoolean isDue = new AtomicBoolean();
    private volatile Attached changes = () -> {};

    Postman(Store store, ReceiptPost post, Actor system) {
        this.store = store;
        this.post = post;
        this.system = system;
        worker.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    void start() {
        if (!post.isSetUp()) return;
        worker.execute(() -> guarded(post::catchUp));
        changes = store.listen(change -> {
            if (change.touch(Kind.PAYMENT) && isDue.compareAndSet(false, true)) soon();
        });
        worker.scheduleWithFixedDelay(this::round, 0, BETWEEN_ROUNDS_SECONDS, TimeUnit.SECONDS);
    }

    private void soon() {
        try {
            worker.execute(this::round);
        } catch (RejectedExecutionException closed) {
            // What waits is sent at the next start.
            isDue.set(false);
        }
    }

    private void round() {
        isDue.set(false);
        guarded(post::sendDue);
    }

    /// Whatever breaks is logged by its kind alone, and the next round goes on.
    private void guarded(Consumer<Actor> work) {
        try {
            work.accept(system);
        } catch (RuntimeException failure) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "A receipt could not be sent: " + failure.getClass().getName());
        }
    }

    @Override
    public void close() {
        changes.close();
        worker.shutdown();
        try {
            // A letter that is half said is finished, if it takes no longer than a person waits.
            if (!worker.awaitTermination(5, TimeUnit.SECONDS))
                LOG.log(System.Logger.Level.WARNING, "A letter is left under way");
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
