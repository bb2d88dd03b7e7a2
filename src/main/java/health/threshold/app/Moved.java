package health.threshold.app;

import health.threshold.fx.Words;
import health.threshold.hub.Sync;
import health.threshold.hub.SyncStatus;
import health.threshold.station.desk.Exchange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How much of each kind has come in the round under way, added up from what the synchronisation says of its pages.
final class Moved {

    private final Sync sync;
    private final Words words;
    private final Map<String, Long> came = new LinkedHashMap<>();
    private String what = "";
    private long done;

    Moved(Sync sync, Words words) {
        this.sync = sync;
        this.words = words;
        // For as long as the program runs, as the line that says where it stands.
        sync.listen(this::heard);
    }

    /// What has come so far; nothing when no round is under way.
    synchronized List<Exchange.Count> counts(SyncStatus status) {
        if (!(status instanceof SyncStatus.Working)) return List.of();
        return came.entrySet().stream()
                .map(one -> new Exchange.Count(words.say("kind." + one.getKey()), one.getValue()))
                .toList();
    }

    private synchronized void heard(SyncStatus status) {
        if (!(status instanceof SyncStatus.Working work) || work.kind() != SyncStatus.Work.RECEIVING) {
            came.clear();
            what = "";
            done = 0;
            return;
        }
        if (work.done() < done) done = 0;
        if (!what.isEmpty() && work.done() > done) came.merge(sync.kindOf(what).name(), work.done() - done, Long::sum);
        what = work.what();
        done = work.done();
    }
}
