package health.threshold.fx;

import java.time.Duration;

/// Wrong codes at a screen that anybody can reach are answered more and more slowly, and never lock anybody out.
public final class WrongCodes {

    private static final int LONGEST_SECONDS = 30;
    private static final int STEPS = 5;

    private int wrong;

    /// A wrong code more.
    ///
    /// @return how long nothing is answered now: 2 seconds after the first, twice as long each time, 30 at most
    public Duration another() {
        wrong++;
        return Duration.ofSeconds(Math.min(LONGEST_SECONDS, 1L << Math.min(wrong, STEPS)));
    }

    /// The code was right.
    public void forget() {
        wrong = 0;
    }
}
