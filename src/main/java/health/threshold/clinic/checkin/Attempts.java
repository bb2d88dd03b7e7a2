package health.threshold.clinic.checkin;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;

/// Slows guessing down without ever closing the kiosk: one prankster must not keep everyone else out. The pause
/// depends only on how many failed lately at this kiosk, never on who was named.
final class Attempts {

    private static final Duration LATELY = Duration.ofMinutes(5);
    private static final Duration ALWAYS = Duration.ofMillis(600);
    private static final int FREE = 3;
    private static final int LONGEST_SECONDS = 12;

    private final ArrayDeque<Instant> failures = new ArrayDeque<>();

    /// The pause after one more failure.
    synchronized Duration failed(Instant now) {
        failures.add(now);
        while (!failures.isEmpty() && failures.peek().isBefore(now.minus(LATELY))) failures.poll();
        var over = failures.size() - FREE;
        return over <= 0 ? ALWAYS : Duration.ofSeconds(Math.min(LONGEST_SECONDS, 1L << Math.min(over, 5)));
    }

    synchronized boolean areTooMany(Instant now) {
        return failures.stream().filter(at -> at.isAfter(now.minus(LATELY))).count() > FREE * 4L;
    }
}
