package health.threshold.hub;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/// When the next round is due: soon after a good one, but never so often that a slow hub does nothing else; later and
/// later after trouble, and not all devices at once.
final class Pace {

    private static final int SHARE = 10;
    private static final Duration SLOWEST = Duration.ofSeconds(30);
    private static final Duration FIRST_RETRY = Duration.ofSeconds(5);
    private static final Duration LAST_RETRY = Duration.ofMinutes(2);

    private final Duration quickest;
    private int troubles;

    Pace(Duration quickest) {
        this.quickest = quickest;
    }

    /// @param took how long the round took: a tenth of the time, at most, is spent in rounds
    Duration afterSuccess(Duration took) {
        troubles = 0;
        return between(quickest, took.multipliedBy(SHARE), SLOWEST);
    }

    /// @param asked how long the hub asks to be left alone
    Duration afterTrouble(Duration asked) {
        var steps = Math.min(troubles++, 10);
        var pause = between(FIRST_RETRY, FIRST_RETRY.multipliedBy(1L << steps), LAST_RETRY);
        var spread = Duration.ofMillis(ThreadLocalRandom.current().nextLong(pause.toMillis() / 4 + 1));
        var jittered = pause.minus(spread);
        return jittered.compareTo(asked) < 0 ? asked : jittered;
    }

    private static Duration between(Duration least, Duration wanted, Duration most) {
        if (wanted.compareTo(least) < 0) return least;
        return wanted.compareTo(most) > 0 ? most : wanted;
    }
}
