package health.threshold.fx;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Looks again when something has changed, one look at a time. Many changes in a moment, as while synchronising, are
/// one look; what changes during a look is seen by one more when that has come. Were it dropped for a newer one
/// instead, a slow look would be overtaken again and again, and the screen would stand still until all is quiet.
///
/// It is called on the FX thread.
public final class Looks<T> {

    private static final Duration QUIET = Duration.ofMillis(120);

    private final Background background;
    private final Supplier<T> work;
    private final Consumer<T> answer;
    private boolean isSoon;
    private boolean isUnderWay;
    private boolean isDueAgain;
    private boolean isOver;

    /// @param work what is asked, on a worker
    /// @param answer takes what was seen, on the FX thread
    public Looks(Background background, Supplier<T> work, Consumer<T> answer) {
        this.background = background;
        this.work = work;
        this.answer = answer;
    }

    /// Looks at once, or as soon as the look under way has come.
    public void now() {
        isDueAgain = isUnderWay;
        if (isUnderWay || isOver) return;
        isUnderWay = true;
        background.run(work, this::seen, this::done);
    }

    /// Looks in a moment, so that what changes until then is one look.
    public void soon() {
        if (isSoon) return;
        isSoon = true;
        background.later(QUIET, () -> {
            isSoon = false;
            now();
        });
    }

    /// Looks no more, and drops what is still on its way.
    public void end() {
        isOver = true;
    }

    private void seen(T now) {
        done();
        if (!isOver) answer.accept(now);
    }

    private void done() {
        isUnderWay = false;
        if (isDueAgain) soon();
        isDueAgain = false;
    }
}
