package health.threshold.fx.camera;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What is seen between the opening and the closing of a camera: the newest picture of those that came, and that none
/// came for too long.
final class View {

    private final Consumer<Frame> seen;
    private final Runnable ended;
    private final Duration silent;
    private final BlockingQueue<byte[]> newest = new ArrayBlockingQueue<>(1);
    private Runnable closing = () -> {};
    private volatile boolean closed;
    private volatile @Nullable Thread looking;

    /// @param silent after so long without a picture that can be read it has ended
    View(Consumer<Frame> seen, Runnable ended, Duration silent) {
        this.seen = seen;
        this.ended = ended;
        this.silent = silent;
    }

    boolean isClosed() {
        return closed;
    }

    /// What is done once, when it is closed or has ended; now, if that is so already.
    synchronized void onClose(Runnable what) {
        if (closed) what.run();
        else closing = what;
    }

    void close() {
        isFirst();
    }

    /// There is nothing more to see. Whoever has closed it before is not told.
    void end() {
        if (isFirst()) ended.run();
    }

    /// Whether no picture waits to be looked at.
    boolean isEmpty() {
        return newest.isEmpty();
    }

    /// Another picture came; one that nobody has looked at yet is dropped for it.
    synchronized void put(byte[] jpeg) {
        if (closed) return;
        newest.clear();
        newest.add(jpeg);
    }

    /// Looks from now on, on a thread of its own, which ends with the view.
    Thread watch() {
        var thread = Thread.ofVirtual().name("camera frames").unstarted(() -> {
            try {
                look();
            } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
            } finally {
                end();
            }
        });
        looking = thread;
        thread.start();
        return thread;
    }

    private void look() throws InterruptedException {
        var good = System.nanoTime();
        while (!closed) {
            var left = silent.toNanos() - (System.nanoTime() - good);
            var jpeg = left <= 0 ? null : newest.poll(left, TimeUnit.NANOSECONDS);
            if (jpeg == null) return;
            var frame = MotionJpeg.read(jpeg);
            if (frame.isEmpty()) continue;
            good = System.nanoTime();
            if (!closed) seen.accept(frame.get());
        }
    }

    private synchronized boolean isFirst() {
        if (closed) return false;
        closed = true;
        newest.clear();
        // It would wait for the next picture, with the last one in its hands.
        var thread = looking;
        if (thread != null && thread != Thread.currentThread()) thread.interrupt();
        closing.run();
        return true;
    }
}
