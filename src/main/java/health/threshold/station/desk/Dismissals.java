package health.threshold.station.desk;

import health.threshold.fx.Background;
import health.threshold.kernel.ClinicClock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.util.Subscription;

/// What somebody dismissed or decided and can take back: it is done after a while, and not at all if it is taken back
/// in time. Until then nothing has happened, so that a crash in between leaves it open.
final class Dismissals {

    private static final Duration UNDO = Duration.ofSeconds(10);

    private final Background background;
    private final ClinicClock clock;
    private final Map<UUID, Leaving> leaving = new LinkedHashMap<>();

    private record Leaving(Instant at, Subscription timer, Runnable deed) {}

    /// What was decided last, and when it is done.
    record Last(UUID id, Instant at) {}

    Dismissals(Background background, ClinicClock clock) {
        this.background = background;
        this.clock = clock;
    }

    Set<UUID> all() {
        return leaving.keySet();
    }

    /// @param deed what is done when nobody has taken it back
    void add(UUID id, Runnable deed) {
        var timer = background.later(UNDO, () -> goes(id));
        leaving.put(id, new Leaving(clock.now().plus(UNDO), timer, deed));
    }

    Optional<Last> last() {
        return leaving.entrySet().stream()
                .reduce((before, after) -> after)
                .map(one -> new Last(one.getKey(), one.getValue().at()));
    }

    void takeBack(UUID id) {
        Optional.ofNullable(leaving.remove(id)).ifPresent(one -> one.timer().unsubscribe());
    }

    /// Nobody will take anything back any more.
    void allGo() {
        for (var one : List.copyOf(leaving.values())) one.timer().unsubscribe();
        for (var id : Set.copyOf(leaving.keySet())) goes(id);
    }

    private void goes(UUID id) {
        Optional.ofNullable(leaving.remove(id)).ifPresent(one -> one.deed().run());
    }
}
