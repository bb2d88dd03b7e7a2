package health.threshold.hub.server;

import health.threshold.hub.Bookmark;
import health.threshold.hub.HubTrouble;
import health.threshold.hub.Line;
import health.threshold.hub.Page;
import health.threshold.hub.Trouble;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The history of the whole server: what changed since, deletions too, in one request. It has every version, so several
/// of one resource may come, and the newest stamp need not be the newest word.
///
/// A version shows up when its transaction ends, stamped with the time at which that began. So each pass looks back
/// further than the last reached: a little every time, minutes now and then, and a whole day once a day.
final class HistorySource {

    static final String NAME = "_history";

    private static final Duration GLANCE = Duration.ofSeconds(20);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(60);
    private static final Duration DAY = Duration.ofHours(24);
    private static final int PAGE = 500;

    /// Before everything. HAPI remembers for a minute how much history there is, and so shows nothing of a hub that was
    /// empty just now, unless it is asked since when.
    private static final Instant EVER = Instant.parse("1970-01-01T00:00:00Z");

    private final Server server;
    private final Set<String> types;
    private final Duration overlap;
    private final Trail trail;
    private @Nullable Instant lookedBack;
    private boolean isUnderWay;

    /// @param types what is of interest here
    /// @param overlap longer than the server's longest transaction and its clocks' disagreement
    HistorySource(Server server, Set<String> types, Duration overlap) {
        this.server = server;
        this.types = types;
        this.overlap = overlap;
        trail = new Trail(server);
    }

    /// Whether the server has one.
    boolean isOffered() {
        return server.get(NAME + "?_count=1").isGood();
    }

    Page read(Bookmark from) {
        if (trail.isLost()) {
            trail.begin();
            throw new HubTrouble(Trouble.FAILING);
        }
        var pass = Pass.of(from.stamp());
        if (!from.complete() && from.lines() == 0 && pass.next() == null) return begun();
        if (pass.next() == null || !isUnderWay) return first(from, pass.afresh());
        return page(from, pass, server.follow(pass.next()));
    }

    /// Where the server stands before anything is read: what is written from now on is found from here.
    private Page begun() {
        var answer = server.get(NAME + "?_count=50&_since=" + EVER);
        if (!answer.isGood()) throw new HubTrouble(Trouble.FAILING);
        var newest = Entries.newest(Entries.lines(Server.bundle(answer))).orElse(null);
        var pass = Pass.NEW.done(null, newest).dayLookedAt(server.date().orElse(null));
        return new Page(List.of(), new Bookmark(NAME, 1, 0, true, pass.stamp(), null));
    }

    private Page first(Bookmark from, Pass pass) {
        isUnderWay = true;
        trail.begin();
        var since = pass.upTo() == null ? EVER : pass.upTo().minus(lookBack(pass));
        return page(from, pass, server.get(NAME + "?_count=" + PAGE + "&_since=" + since));
    }

    private Page page(Bookmark from, Pass pass, Wire.Reply answer) {
        if (!answer.isGood()) {
            // The link has expired. Whatever was kept stays; the pass is begun again.
            isUnderWay = false;
            if (pass.next() == null) throw new HubTrouble(Trouble.FAILING);
            return new Page(
                    List.of(),
                    new Bookmark(NAME, from.lines() + 1, 0, false, pass.afresh().stamp(), null));
        }
        var bundle = Server.bundle(answer);
        var newest = Entries.newest(Entries.lines(bundle)).orElse(null);
        var lines = Entries.lines(bundle).filter(this::isOfInterest).toList();
        var next = Entries.next(bundle);
        if (next.isPresent() && !trail.leadsOn(next.get())) {
            isUnderWay = false;
            return page(lines, mark(from, pass.afresh(), false));
        }
        var date = server.date().orElse(null);
        if (next.isPresent()) {
            server.prepareToFollow(next.get());
            return page(lines, mark(from, pass.onTo(next.get(), date, newest), false));
        }
        isUnderWay = false;
        var done = pass.done(date, newest);
        if (isDayDue(pass)) done = done.dayLookedAt(date);
        return page(lines, mark(from, done, true));
    }

    private static Page page(List<Line> lines, Bookmark then) {
        return new Page(lines, then, null, true);
    }

    private Duration lookBack(Pass pass) {
        var now = server.date().orElse(null);
        if (isDayDue(pass)) return DAY;
        if (lookedBack != null
                && now != null
                && Duration.between(lookedBack, now).compareTo(BETWEEN_LOOKS) < 0) return GLANCE;
        lookedBack = now;
        return overlap;
    }

    private boolean isDayDue(Pass pass) {
        return server.date()
                .filter(now -> pass.day() == null
                        || Duration.between(pass.day(), now).abs().compareTo(DAY) >= 0)
                .isPresent();
    }

    private boolean isOfInterest(Line line) {
        return switch (line) {
            case Line.Whole whole ->
                types.contains(whole.resource().path("resourceType").asText());
            case Line.Gone gone -> types.contains(gone.type());
            case Line.Bad _ -> true;
        };
    }

    private static Bookmark mark(Bookmark from, Pass pass, boolean complete) {
        return new Bookmark(NAME, Math.max(1, from.lines()), 0, complete, pass.stamp(), null);
    }
}
