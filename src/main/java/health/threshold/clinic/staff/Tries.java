package health.threshold.clinic.staff;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Wrong attempts under one name: after five each next one waits longer, after ten the name is shut for a quarter of
/// an hour, and then it begins anew.
record Tries(int failures, @Nullable Instant shutUntil) {

    private static final int FREE = 5;
    private static final int BEFORE_SHUT = 10;
    private static final Duration SHUT_FOR = Duration.ofMinutes(15);

    static final Tries NONE = new Tries(0, null);

    boolean isShut(Instant now) {
        return shutUntil != null && now.isBefore(shutUntil);
    }

    /// After one more that was wrong. What is tried while one must wait is not even looked at.
    Tries failed(Instant now) {
        if (isShut(now)) return this;
        var count = failures + 1;
        if (count >= BEFORE_SHUT) return new Tries(0, now.plus(SHUT_FOR));
        var pause = pauseAfter(count);
        return new Tries(count, pause.isZero() ? null : now.plus(pause));
    }

    /// What whoever tried is told.
    SignedIn answer() {
        if (failures == 0 && shutUntil != null) return new SignedIn.Shut(shutUntil);
        return new SignedIn.Refused(pauseAfter(failures));
    }

    private static Duration pauseAfter(int failures) {
        var over = failures - FREE;
        return over < 0 ? Duration.ZERO : Duration.ofSeconds(1L << Math.min(over + 1, 5));
    }
}
