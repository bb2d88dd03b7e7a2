package health.threshold.clinic.checkin;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;

/// Slows guessing down without ever closing the kiosk: one prankster must not keep everyone else out. The pause
/// depends only on how many failed lately at this kiosk, so it tells nothing about the name; what is limited is how
/// often one and the same person can be guessed at.
final class Attempts {

    private static final Duration LATELY = Duration.ofMinutes(5);
    private static final Duration ALWAYS = Duration.ofMillis(600);
    private static final int FREE = 3;
    private static final int MOST_FOR_ONE = 8;
    private static final int LONGEST_SECONDS = 12;

    private final ArrayDeque<Failure> failures = new ArrayDeque<>();

    /// @param claimed what was claimed of whom, as one string that is the same for every guess at one person
    private record Failure(Instant at, String claimed) {}

    /// The pause after one more failure.
    synchronized Duration failed(Instant now, String claimed) {
        forgetOld(now);
        // What is not even looked at does not count again, or whoever goes on guessing would keep the name shut.
        failures.add(new Failure(now, areTooMany(now, claimed) ? "" : claimed));
        var over = failures.size() - FREE;
        return over <= 0 ? ALWAYS : Duration.ofSeconds(Math.min(LONGEST_SECONDS, 1L << Math.min(over, 5)));
    }

    /// Whether this one person has been guessed at too often lately. Nobody else is kept waiting by it.
    synchronized boolean areTooMany(Instant now, String claimed) {
        forgetOld(now);
        return failures.stream().filter(one -> one.claimed().equals(claimed)).count() >= MOST_FOR_ONE;
    }

    private void forgetOld(Instant now) {
        failures.removeIf(one -> one.at().isBefore(now.minus(LATELY)));
    }
}
