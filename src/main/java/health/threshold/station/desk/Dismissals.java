package health.threshold.station.desk;

import health.threshold.fx.Background;
import health.threshold.kernel.ClinicClock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.util.Subscription;

/// Lines that somebody dismissed. Each goes after a while, and not at all if that is taken back in time.
final class Dismissals {

    private static final Duration UNDO = Duration.ofSeconds(10);

    private final Background background;
    private final ClinicClock clock;
    private final Consumer<UUID> gone;
    private final Map<UUID, Leaving> leaving = new LinkedHashMap<>();

    private record Leaving(Instant at, Subscription timer) {}

    /// The line dismissed last, and when it goes.
    record Last(UUID line, Instant at) {}

    /// @param gone is told which line goes now
    Dismissals(Background background, ClinicClock clock, Consumer<UUID> gone) {
        this.background = background;
        this.clock = clock;
        this.gone = gone;
    }

    Set<UUID> all() {
        return leaving.keySet();
    }

    void add(UUID line) {
        var timer = background.later(UNDO, () -> goes(line));
        leaving.put(line, new Leaving(clock.now().plus(UNDO), timer));
    }

    Optional<Last> last() {
        return leaving.entrySet().stream()
                .reduce((before, after) -> after)
                .map(one -> new Last(one.getKey(), one.getValue().at()));
    }

    void takeBack(UUID line) {
        Optional.ofNullable(leaving.remove(line)).ifPresent(one -> one.timer().unsubscribe());
    }

    /// Nobody will take anything back any more.
    void allGo() {
        for (var line : Set.copyOf(leaving.keySet())) {
            takeBack(line);
            gone.accept(line);
        }
    }

    private void goes(UUID line) {
        leaving.remove(line);
        gone.accept(line);
    }
}
