package health.threshold.fx;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Asks in the background and drops every answer that a newer question has overtaken.
public final class Newest {

    private final Background background;
    private final AtomicLong asked = new AtomicLong();

    Newest(Background background) {
        this.background = background;
    }

    /// Runs the work on a worker; the answer comes on the FX thread, or never if `run` or `forget` is called before.
    public <T extends @Nullable Object> void run(Supplier<T> work, Consumer<T> answer) {
        var mine = asked.incrementAndGet();
        background.run(work, value -> {
            if (asked.get() == mine) answer.accept(value);
        });
    }

    /// Drops whatever is still on its way.
    public void forget() {
        asked.incrementAndGet();
    }
}
