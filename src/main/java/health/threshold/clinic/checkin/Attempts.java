package health.threshold.clinic.checkin;

import health.threshold.kernel.PatientId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Set;
import java.util.stream.Collectors;

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

    /// @param near everyone whom the guess came near
    private record Failure(Instant at, Set<PatientId> near) {}

    /// The pause after one more failure.
    ///
    /// @param near everyone whom the claim came near, however it spelled their name; it may be nobody
    synchronized Duration failed(Instant now, Set<PatientId> near) {
        forgetOld(now);
        // What is not even looked at does not count again, or whoever goes on guessing would keep the name shut.
        failures.add(new Failure(
                now, near.stream().filter(who -> !areTooMany(now, who)).collect(Collectors.toSet())));
        var over = failures.size() - FREE;
        return over <= 0 ? ALWAYS : Duration.ofSeconds(Math.min(LONGEST_SECONDS, 1L << Math.min(over, 5)));
    }

    /// Whether this one person has been guessed at too often lately. Nobody else is kept waiting by it.
    synchronized boolean areTooMany(Instant now, PatientId who) {
        forgetOld(now);
        return failures.stream().filter(one -> one.near().contains(who)).count() >= MOST_FOR_ONE;
    }

    private void forgetOld(Instant now) {
        failures.removeIf(one -> one.at().isBefore(now.minus(LATELY)));
    }
}
