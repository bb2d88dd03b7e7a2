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

    /// After one more that was wrong.
    Tries failed(Instant now) {
        if (isShut(now)) return this;
        return failures + 1 >= BEFORE_SHUT ? new Tries(0, now.plus(SHUT_FOR)) : new Tries(failures + 1, null);
    }

    /// What whoever tried is told.
    SignedIn answer() {
        if (shutUntil != null) return new SignedIn.Shut(shutUntil);
        var over = failures - FREE;
        return new SignedIn.Refused(over < 0 ? Duration.ZERO : Duration.ofSeconds(1L << Math.min(over + 1, 5)));
    }
}
