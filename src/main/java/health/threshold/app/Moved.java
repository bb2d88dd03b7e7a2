package health.threshold.app;

import health.threshold.fx.Words;
import health.threshold.hub.SyncStatus;
import health.threshold.station.desk.Exchange;
import health.threshold.store.Kind;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;

/// How much of each kind has come in the round under way, in the words of one language.
final class Moved {

    private final Function<String, Kind> kinds;
    private final Words words;

    /// @param kinds what a type of resource is to the clinic
    Moved(Function<String, Kind> kinds, Words words) {
        this.kinds = kinds;
        this.words = words;
    }

    /// What has come so far; nothing when no round is under way.
    List<Exchange.Count> counts(SyncStatus status) {
        if (!(status instanceof SyncStatus.Working work)) return List.of();
        var came = new TreeMap<Kind, Long>();
        work.came().forEach((type, count) -> came.merge(kinds.apply(type), count, Long::sum));
        return came.entrySet().stream()
                .map(one -> new Exchange.Count(words.say("kind." + one.getKey()), one.getValue()))
                .toList();
    }
}
