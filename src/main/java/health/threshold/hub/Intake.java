package health.threshold.hub;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.store.Packed;
import health.threshold.store.StoreFailure;
import health.threshold.store.Tx;
import health.threshold.store.audit.Deed;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/// Takes pages in: what a page says, what had to be set aside, and whatever goes with it are one write. A resource that
/// fails takes only itself along: its page is done again line by line.
final class Intake {

    private final Local local;
    private final Hub hub;
    private final Taking taking;
    private final SetAsides setAsides;
    private final NewerFormats newer;
    private final Map<String, Long> came = new TreeMap<>();

    Intake(Round round, SetAsides setAsides) {
        local = round.local();
        hub = round.hub();
        taking = round.taking();
        this.setAsides = setAsides;
        newer = new NewerFormats(round.translators().format());
    }

    /// A round begins: nothing has come yet.
    void begin() {
        came.clear();
    }

    /// How many resources of each type have been taken in since then, wherever they came from.
    Map<String, Long> came() {
        return came;
    }

    /// @param source what the lines come from
    /// @param along what is written with them, such as how far the source has been read
    /// @return how many of them were new here
    long take(String source, List<Line> lines, Consumer<Tx> along) {
        try {
            var taken = local.write(Deed.RECEIVED, source, tx -> {
                var taker = taking.among(tx, lines);
                var fresh = lines.stream()
                        .filter(line -> taken(tx, source, line, taker))
                        .toList();
                along.accept(tx);
                return fresh;
            });
            taken.forEach(this::count);
            return taken.size();
        } catch (HubTrouble trouble) {
            throw trouble;
        } catch (RuntimeException oneOfThem) {
            return lineByLine(source, lines, along);
        }
    }

    /// One line by itself.
    ///
    /// @return whether it was new here
    boolean one(String source, Line line) {
        try {
            return local.write(
                    Deed.RECEIVED, source, tx -> taken(tx, source, line, resource -> taking.take(tx, resource)));
        } catch (RuntimeException failure) {
            return local.write(Deed.REFUSED, source, tx -> {
                if (line instanceof Line.Whole whole) newer.seen(tx, whole.resource());
                setAside(tx, source, line, failure);
                return false;
            });
        }
    }

    /// The hub no longer has this.
    void gone(String type, String id) {
        local.write(Deed.RECEIVED, type + "/" + id, tx -> {
            taking.gone(tx, type, id);
            return true;
        });
    }

    /// What could not be taken in may have been waiting for something that has come since.
    long againSetAside(List<SetAsideRow> rows) {
        var newest = newest(rows);
        long taken = 0;
        for (var row : rows) {
            try {
                var resource = Optional.ofNullable(newest.get(row.file)).or(() -> RawJson.parse(Packed.text(row.body)));
                if (resource.isPresent()
                        && local.write(Deed.RECEIVED, row.id.toString(), tx -> again(tx, row, resource.get()))) taken++;
            } catch (RuntimeException stillNot) {
                // It stays set aside, with the reason it had.
            }
        }
        return taken;
    }

    /// A server may have gone on since: what it has now is taken in, and not what it had then.
    private Map<String, ObjectNode> newest(List<SetAsideRow> rows) {
        var newest = new HashMap<String, ObjectNode>();
        if (hub.manner() == Hub.Manner.DESCENT) return newest;
        var ids = new LinkedHashMap<String, Set<String>>();
        for (var row : rows) {
            var parts = row.file.split("/");
            if (parts.length == 2)
                ids.computeIfAbsent(parts[0], none -> new HashSet<>()).add(parts[1]);
        }
        ids.forEach((type, some) -> {
            for (var line : hub.look(type, some))
                if (line instanceof Line.Whole(var number, var resource))
                    newest.put(Freshness.name(resource), resource);
        });
        return newest;
    }

    private long lineByLine(String source, List<Line> lines, Consumer<Tx> along) {
        long taken = 0;
        for (var line : lines) {
            if (!one(source, line)) continue;
            count(line);
            taken++;
        }
        local.write(Deed.RECEIVED, source, tx -> {
            along.accept(tx);
            return true;
        });
        return taken;
    }

    private void count(Line line) {
        if (line instanceof Line.Whole whole)
            came.merge(whole.resource().path("resourceType").asText(), 1L, Long::sum);
    }

    private boolean taken(Tx tx, String source, Line line, Function<ObjectNode, Taking.Taken> taker) {
        return switch (line) {
            case Line.Bad bad -> {
                setAside(tx, source, bad, new Unreadable(bad.problem()));
                yield false;
            }
            case Line.Whole whole -> {
                newer.seen(tx, whole.resource());
                yield taker.apply(whole.resource()) != Taking.Taken.KNOWN;
            }
            case Line.Gone(var number, var type, var id) -> {
                taking.gone(tx, type, id);
                yield true;
            }
        };
    }

    /// A file's line is known by its number; a server's resource by its name, for the same may come on any page. What a
    /// newer program has written waits for the update of this one.
    private void setAside(Tx tx, String source, Line line, RuntimeException failure) {
        var reason = reason(failure);
        switch (line) {
            case Line.Bad bad -> setAsides.add(tx, source, bad.number(), bad.text(), reason, 0);
            case Line.Whole(var number, var resource) -> {
                var text = RawJson.write(resource);
                var format = failure instanceof Unreadable ? newer.of(resource) : 0;
                if (hub.manner() == Hub.Manner.DESCENT) setAsides.add(tx, source, number, text, reason, format);
                else setAsides.add(tx, Freshness.name(resource), 0, text, reason, format);
            }
            case Line.Gone gone -> setAsides.add(tx, gone.type() + "/" + gone.id(), 0, "", reason, 0);
        }
    }

    private boolean again(Tx tx, SetAsideRow row, ObjectNode resource) {
        taking.take(tx, resource);
        SetAsides.rows(tx).remove(row);
        return true;
    }

    private static String reason(RuntimeException failure) {
        return switch (failure) {
            case Unreadable unreadable -> unreadable.reason();
            case StoreFailure full -> "The store could not keep it (" + full.state() + ")";
            default -> "It could not be taken in (" + failure.getClass().getSimpleName() + ")";
        };
    }
}
