package health.threshold.fx;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/// Runs one piece of work after another, in the order given, on somebody else's workers.
final class InOrder implements Executor {

    private final Executor workers;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean isRunning;

    InOrder(Executor workers) {
        this.workers = workers;
    }

    @Override
    public void execute(Runnable work) {
        synchronized (waiting) {
            waiting.add(work);
            if (isRunning) return;
            isRunning = true;
        }
        workers.execute(this::runAll);
    }

    private void runAll() {
        while (true) {
            Runnable next;
            synchronized (waiting) {
                next = waiting.poll();
                isRunning = next != null;
            }
            if (next == null) return;
            next.run();
        }
    }
}
