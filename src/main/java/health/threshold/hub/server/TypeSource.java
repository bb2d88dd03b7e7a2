package health.threshold.hub.server;

import health.threshold.hub.Bookmark;
import health.threshold.hub.HubTrouble;
import health.threshold.hub.Line;
import health.threshold.hub.Page;
import health.threshold.hub.Roll;
import health.threshold.hub.Trouble;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One type of resource, by search: all of it the first time and then now and again, and what changed since where the
/// server keeps no history of everything. Oldest first, so that a reading that breaks off has at least the oldest.
final class TypeSource {

    private static final int PAGE = 500;
    private static final int MOST_RESTARTS = 3;

    private final Server server;
    private final String type;
    private final Duration overlap;
    private final @Nullable Duration between;
    private final Trail trail;
    private @Nullable Roll all;
    private int restarts;

    /// @param between how often all of it is read again; this is how deletions are found where nothing else tells
    TypeSource(Server server, String type, Duration overlap, @Nullable Duration between) {
        this.server = server;
        this.type = type;
        this.overlap = overlap;
        this.between = between;
        trail = new Trail(server);
    }

    /// One of which only what is new is read, from now on.
    static TypeSource watched(Server server, String type, Duration overlap) {
        return new TypeSource(server, type, overlap, null);
    }

    /// Whether it is time to read all of it.
    boolean isWholeDue(Bookmark mark) {
        var pass = Pass.of(mark.stamp());
        if (between == null) return false;
        return pass.whole() == null
                || server.date()
                        .filter(now -> Duration.between(pass.whole(), now).abs().compareTo(between) >= 0)
                        .isPresent();
    }

    Page read(Bookmark from) {
        if (trail.isLost()) {
            trail.begin();
            throw new HubTrouble(Trouble.FAILING);
        }
        var pass = Pass.of(from.stamp());
        if (between == null && pass.upTo() == null) return begun(from);
        if (pass.next() == null) return first(from, pass.afresh());
        var answer = server.follow(pass.next());
        if (answer.isGood()) return page(from, pass, answer);
        if (++restarts > MOST_RESTARTS) throw new HubTrouble(Trouble.FAILING);
        // The link has expired. Whatever was kept stays, and is skipped quickly when it comes again.
        all = null;
        return new Page(List.of(), mark(from, pass.afresh(), 0, false));
    }

    /// This is going to be read next.
    void prepare(Bookmark from) {
        var pass = Pass.of(from.stamp());
        if (pass.next() != null) server.prepareToFollow(pass.next());
        else if (between != null || pass.upTo() != null)
            server.prepareToGet(beginning(isWholeDue(from), pass.afresh()));
    }

    private String beginning(boolean isWhole, Pass pass) {
        var since = isWhole || pass.upTo() == null
                ? ""
                : "&_lastUpdated=ge" + pass.upTo().minus(overlap);
        return type + "?_count=" + Server.page(type, PAGE) + "&_sort=_lastUpdated" + since;
    }

    /// Where the server stands before anything is asked: what is written from now on is found from here.
    private Page begun(Bookmark from) {
        server.get(type + "?_count=1");
        var pass = Pass.NEW.done(null, server.date().orElse(Instant.EPOCH));
        return new Page(List.of(), mark(from, pass, 1, true));
    }

    /// Calls the roll of a reading from the very beginning, in our names; its last page has it.
    ///
    /// @param page as it was read, in our names
    Page called(Page page) {
        var called = all;
        if (called == null) return page;
        for (var line : page.lines()) if (line instanceof Line.Whole whole) called.add(id(whole));
        if (!page.then().complete()) return page;
        all = null;
        return new Page(page.lines(), page.then(), called, false);
    }

    private Page first(Bookmark from, Pass pass) {
        trail.begin();
        all = isWholeDue(from) ? new Roll() : null;
        var answer = server.get(beginning(all != null, pass));
        if (answer.isGood()) return page(from, pass, answer);
        // A server that does not keep this type says so: there is nothing of it to read.
        all = null;
        if (answer.status() == 404 || answer.status() == 400 || answer.status() == 405)
            return new Page(List.of(), mark(from, pass.wholeRead(server.date().orElse(Instant.EPOCH)), 0, true));
        throw new HubTrouble(Trouble.FAILING);
    }

    private Page page(Bookmark from, Pass pass, Wire.Reply answer) {
        var bundle = Server.bundle(answer);
        var lines = Entries.lines(bundle).filter(this::isOfType).toList();
        var newest = Entries.newest(lines.stream()).orElse(null);
        var date = server.date().orElse(null);
        var next = Entries.next(bundle);
        if (next.isPresent() && !trail.leadsOn(next.get()))
            return new Page(lines, mark(from, pass.afresh(), lines.size(), false));
        if (next.isPresent()) {
            server.prepareToFollow(next.get());
            return new Page(lines, mark(from, pass.onTo(next.get(), date, newest), lines.size(), false));
        }
        restarts = 0;
        var done = pass.done(date, newest);
        if (all == null) return new Page(lines, mark(from, done, lines.size(), true));
        return new Page(lines, mark(from, done.wholeRead(readAt(pass, date)), lines.size(), true));
    }

    private static @Nullable Instant readAt(Pass pass, @Nullable Instant date) {
        if (pass.began() != null) return pass.began();
        return date == null ? Instant.EPOCH : date;
    }

    private boolean isOfType(Line line) {
        return line instanceof Line.Whole whole
                && whole.resource().path("resourceType").asText().equals(type);
    }

    private static String id(Line.Whole whole) {
        return whole.resource().path("id").asText();
    }

    private Bookmark mark(Bookmark from, Pass pass, int more, boolean complete) {
        return new Bookmark(type, from.lines() + more, 0, complete, pass.stamp(), null);
    }
}
