package health.threshold.hub;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.store.Tx;
import health.threshold.store.audit.Deed;
import health.threshold.store.mirror.Mirror;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Brings in what is new, a page at a time: what a page says, how far the hub has been read and what had to be set
/// aside are one write. So a crash loses the page at most, and the next start reads just that one again.
final class Download {

    private static final int PAGE = 200;
    private static final int MOST_STUMBLES = 3;

    private final Local local;
    private final Hub hub;
    private final Translators translators;
    private final Keeping keeping;
    private final Intake intake;
    private final Freshness freshness;
    private boolean hasBegun;

    Download(Round round, Intake intake, Freshness freshness) {
        local = round.local();
        hub = round.hub();
        translators = round.translators();
        keeping = round.keeping();
        this.intake = intake;
        this.freshness = freshness;
    }

    /// @param received edits that were new to this device
    /// @param trouble what the hub answered about one source while it was sound about others
    record Done(long received, int unfinished, Optional<HubTrouble> trouble) {}

    Done run(Consumer<SyncStatus> progress) {
        var marks = read();
        var known = marks.stream().map(Bookmark::source).collect(Collectors.toSet());
        var news = hub.news(marks).stream()
                .sorted(Comparator.comparingInt(one -> place(one.from().source())))
                .toList();
        var total = news.stream().mapToLong(News::lines).sum();
        long done = 0;
        long received = 0;
        var unfinished = 0;
        var stumbles = new ArrayList<HubTrouble>();
        for (int at = 0; at < news.size(); at++) {
            var from = news.get(at).from();
            if (from.lines() == 0 && known.contains(from.source())) startAgain(from);
            for (var more = true; more; ) {
                progress.accept(
                        new SyncStatus.Working(SyncStatus.Work.RECEIVING, done, Math.max(done, total), intake.came()));
                var page = read(from, stumbles);
                var moved = !page.then().equals(from);
                done += page.lines().size();
                var sifted = local.read(tx -> keeping.sift(tx, page.lines()));
                var fresh = freshness.of(page.with(sifted.lines()));
                more = moved && !page.then().complete();
                if (!more && at + 1 < news.size()) hub.prepare(news.get(at + 1).from());
                if (moved || !fresh.lines().isEmpty()) received += take(fresh, sifted.wanted());
                freshness.settled(page);
                freshness.settled(fresh);
                if (page.all() != null) received += missing(page.then().source(), page.all());
                from = page.then();
            }
            if (!from.complete()) unfinished++;
        }
        // What waited for an update may have got it with this start.
        var again = received > 0
                ? local.read(tx -> SetAsides.rows(tx).setAside())
                : hasBegun
                        ? List.<SetAsideRow>of()
                        : local.read(tx -> SetAsides.rows(tx).waitedFor(translators.format()));
        hasBegun = true;
        return new Done(
                received + intake.againSetAside(again),
                unfinished,
                stumbles.stream().findFirst());
    }

    /// One source that the hub stumbles over must not keep the others back, nor what waits here. A hub that stumbles
    /// over everything is in trouble.
    private Page read(Bookmark from, List<HubTrouble> stumbles) {
        try {
            return hub.read(from, PAGE);
        } catch (HubTrouble trouble) {
            stumbles.add(trouble);
            if (trouble.trouble() != Trouble.FAILING || stumbles.size() > MOST_STUMBLES) throw trouble;
            return new Page(List.of(), from);
        }
    }

    /// Takes in what a server had in place of our edits. It is as new as can be, and counts as no source's line.
    void take(List<ObjectNode> overtaken) {
        for (var resource : overtaken) {
            var page = freshness.of(
                    new Page(List.of(new Line.Whole(0, resource)), Bookmark.start(Freshness.name(resource), "")));
            for (var line : page.lines()) intake.one(page.then().source(), line);
            freshness.settled(page);
        }
    }

    /// Our own batches by their number, other programs' files by what refers to what.
    private int place(String source) {
        var type = type(source);
        return type.isEmpty() ? Integer.MIN_VALUE : translators.rank(type);
    }

    private static String type(String source) {
        return source.split("[^A-Za-z]", 2)[0];
    }

    private List<Bookmark> read() {
        return local.read(Download::marks);
    }

    /// How far each source has been read.
    static List<Bookmark> marks(Tx tx) {
        return SetAsides.rows(tx).files().stream()
                .map(row -> new Bookmark(row.name, row.lines, row.place, row.complete, row.stamp, row.problem))
                .toList();
    }

    /// The file has been replaced by another of the same name: what was wrong in the old one is of no use any more.
    private void startAgain(Bookmark from) {
        local.write(Deed.RECEIVED, from.source(), tx -> SetAsides.rows(tx).forget(from.source()));
    }

    private long take(Page page, Set<UUID> wanted) {
        var then = page.then();
        return intake.take(then.source(), page.lines(), tx -> {
            keeping.want(tx, wanted);
            keep(tx, then);
        });
    }

    /// What is here and was not in a whole reading of the hub: deleted there, unless it came there just now.
    private long missing(String type, Roll all) {
        var absent = local.read(tx -> new Mirror().ids(tx, type)).stream()
                .filter(id -> !all.contains(id))
                .toList();
        long gone = 0;
        for (var line : hub.look(type, absent)) {
            if (!(line instanceof Line.Gone missing)) continue;
            intake.gone(type, missing.id());
            gone++;
        }
        return gone;
    }

    static void keep(Tx tx, Bookmark bookmark) {
        var row = new FileRow();
        row.name = bookmark.source();
        row.lines = bookmark.lines();
        row.place = bookmark.place();
        row.complete = bookmark.complete();
        row.stamp = bookmark.stamp();
        row.problem = bookmark.problem();
        SetAsides.rows(tx).keep(row);
    }
}
