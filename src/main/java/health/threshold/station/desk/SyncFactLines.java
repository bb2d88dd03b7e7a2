package health.threshold.station.desk;

import health.threshold.fx.Words;
import health.threshold.kernel.ClinicClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// What is known of the synchronisation besides its state, a line each.
final class SyncFactLines {

    /// From here on times that two devices write are likely to stand in the wrong order.
    private static final Duration TOO_FAR = Duration.ofMinutes(1);

    private final ClinicClock clock;
    private final Words words;
    private final BesidePieces piece;

    SyncFactLines(ClinicClock clock, Words words) {
        this.clock = clock;
        this.words = words;
        piece = new BesidePieces(words);
    }

    List<Node> of(Exchange.Now now) {
        return List.of(
                piece.fact("sync.contact", when(now.contact())),
                piece.fact("sync.waiting", waiting(now.counts().waiting())),
                piece.fact("sync.version", now.version()),
                piece.fact("sync.clock", difference(now.clock())));
    }

    /// Whether somebody should set a clock.
    static boolean isTooFar(@Nullable Duration difference) {
        return difference != null && difference.abs().compareTo(TOO_FAR) > 0;
    }

    private String when(@Nullable Instant at) {
        if (at == null) return words.say("sync.contact.never");
        var day = clock.dayOf(at);
        var time = words.time(clock.timeOf(at));
        return day.equals(clock.today()) ? time : words.day(day) + ", " + time;
    }

    private String waiting(long count) {
        return words.say("sync.waiting.count", count);
    }

    private String difference(@Nullable Duration difference) {
        if (difference == null) return words.say("sync.clock.none");
        var seconds = difference.abs().toSeconds();
        if (seconds < 2) return words.say("sync.clock.same");
        var key = difference.isNegative() ? "sync.clock.behind" : "sync.clock.ahead";
        return seconds < 120
                ? words.say(key, words.say("sync.seconds", seconds))
                : words.say(key, words.say("sync.minutes", difference.abs().toMinutes()));
    }
}
