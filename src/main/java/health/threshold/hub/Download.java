package health.threshold.hub;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.store.Packed;
import health.threshold.store.StoreFailure;
import health.threshold.store.Tx;
import health.threshold.store.audit.Deed;
import health.threshold.store.mirror.Mirror;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Brings in what is new, a page at a time: what a page says, how far the hub has been read and what had to be set
/// aside are one write. So a crash loses the page at most, and the next start reads just that one again.
///
/// A resource that fails takes only itself along: its page is done again line by line.
final class Download {

    private static final int PAGE = 200;

    private final Local local;
    private final Hub hub;
    private final Translators translators;
    private final Taking taking;
    private final SetAsides setAsides;
    private final Freshness freshness;

    Download(Round round, SetAsides setAsides) {
        local = round.local();
        hub = round.hub();
        translators = round.translators();
        taking = round.taking();
        this.setAsides = setAsides;
        freshness = new Freshness(local, hub);
    }

    /// @param received edits that were new to this device
    record Done(long received, int unfinished) {}

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
        for (var one : news) {
            var from = one.from();
            if (from.lines() == 0 && known.contains(from.source())) startAgain(from);
            for (var more = true; more; ) {
                progress.accept(new SyncStatus.Working(
                        SyncStatus.Work.RECEIVING, done, Math.max(done, total), type(from.source())));
                var page = hub.read(from, PAGE);
                var moved = !page.then().equals(from);
                done += page.lines().size();
                var fresh = freshness.of(page);
                if (moved || !fresh.lines().isEmpty()) received += take(fresh);
                freshness.settled(page);
                freshness.settled(fresh);
                if (page.all() != null) received += missing(page.then().source(), page.all());
                more = moved && !page.then().complete();
                from = page.then();
            }
            if (!from.complete()) unfinished++;
        }
        return new Done(received + (received > 0 ? againSetAside() : 0), unfinished);
    }

    /// Takes in what a server had in place of our edits. It is as new as can be, and counts as no source's line.
    void take(List<ObjectNode> overtaken) {
        for (var resource : overtaken) {
            var page = freshness.of(
                    new Page(List.of(new Line.Whole(0, resource)), Bookmark.start(Freshness.name(resource), "")));
            for (var line : page.lines()) one(page, line);
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
        return local.read(tx -> SetAsides.rows(tx).files().stream()
                .map(row -> new Bookmark(row.name, row.lines, row.place, row.complete, row.stamp, row.problem))
                .toList());
    }

    /// The file has been replaced by another of the same name: what was wrong in the old one is of no use any more.
    private void startAgain(Bookmark from) {
        local.write(Deed.RECEIVED, from.source(), tx -> SetAsides.rows(tx).forget(from.source()));
    }

    private long take(Page page) {
        var source = page.then().source();
        try {
            return local.write(Deed.RECEIVED, source, tx -> {
                var taker = taking.among(tx, page.lines());
                var taken = page.lines().stream()
                        .filter(line -> taken(tx, source, line, taker))
                        .count();
                keep(tx, page.then());
                return taken;
            });
        } catch (HubTrouble trouble) {
            throw trouble;
        } catch (RuntimeException oneOfThem) {
            return lineByLine(page);
        }
    }

    /// What is here and was not in a whole reading of the hub: deleted there, unless it came there just now.
    private long missing(String type, Set<String> all) {
        var absent = local.read(tx -> new Mirror().ids(tx, type)).stream()
                .filter(id -> !all.contains(id))
                .toList();
        long gone = 0;
        for (var line : hub.look(type, absent)) {
            if (!(line instanceof Line.Gone missing)) continue;
            local.write(Deed.RECEIVED, type + "/" + missing.id(), tx -> {
                taking.gone(tx, type, missing.id());
                return true;
            });
            gone++;
        }
        return gone;
    }

    private long lineByLine(Page page) {
        var source = page.then().source();
        long taken = 0;
        for (var line : page.lines()) if (one(page, line)) taken++;
        local.write(Deed.RECEIVED, source, tx -> {
            keep(tx, page.then());
            return true;
        });
        return taken;
    }

    private boolean one(Page page, Line line) {
        var source = page.then().source();
        try {
            return local.write(
                    Deed.RECEIVED, source, tx -> taken(tx, source, line, resource -> taking.take(tx, resource)));
        } catch (RuntimeException failure) {
            return local.write(Deed.REFUSED, source, tx -> {
                setAside(tx, source, line, reason(failure));
                return false;
            });
        }
    }

    private boolean taken(Tx tx, String source, Line line, Function<ObjectNode, Taking.Taken> taker) {
        return switch (line) {
            case Line.Bad bad -> {
                setAside(tx, source, bad, bad.problem());
                yield false;
            }
            case Line.Whole whole -> taker.apply(whole.resource()) != Taking.Taken.KNOWN;
            case Line.Gone(var number, var type, var id) -> {
                taking.gone(tx, type, id);
                yield true;
            }
        };
    }

    /// A file's line is known by its number; a server's resource by its name, for the same may come on any page.
    private void setAside(Tx tx, String source, Line line, String reason) {
        switch (line) {
            case Line.Bad bad -> setAsides.add(tx, source, bad.number(), bad.text(), reason);
            case Line.Whole whole -> {
                var text = RawJson.write(whole.resource());
                if (hub.manner() == Hub.Manner.DESCENT) setAsides.add(tx, source, whole.number(), text, reason);
                else setAsides.add(tx, Freshness.name(whole.resource()), 0, text, reason);
            }
            case Line.Gone gone -> setAsides.add(tx, gone.type() + "/" + gone.id(), 0, "", reason);
        }
    }

    /// What could not be taken in may have been waiting for something that has come since.
    private long againSetAside() {
        var ids = local.read(
                tx -> SetAsides.rows(tx).setAside().stream().map(row -> row.id).toList());
        long taken = 0;
        for (var id : ids) {
            try {
                if (local.write(Deed.RECEIVED, id.toString(), tx -> again(tx, id))) taken++;
            } catch (RuntimeException stillNot) {
                // It stays set aside, with the reason it had.
            }
        }
        return taken;
    }

    private boolean again(Tx tx, UUID id) {
        var row = SetAsides.rows(tx).setAside(id).orElseThrow();
        var resource = RawJson.parse(Packed.text(row.body));
        if (resource.isEmpty()) return false;
        taking.take(tx, resource.get());
        SetAsides.rows(tx).remove(row);
        return true;
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

    private static String reason(RuntimeException failure) {
        return switch (failure) {
            case Unreadable unreadable -> unreadable.reason();
            case StoreFailure full -> "The store could not keep it (" + full.state() + ")";
            default -> "It could not be taken in (" + failure.getClass().getSimpleName() + ")";
        };
    }
}
