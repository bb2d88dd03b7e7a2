package health.threshold.hub;

import health.threshold.store.StoreFailure;
import health.threshold.store.Tx;
import health.threshold.store.audit.Deed;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/// Takes pages in: what a page says, what had to be set aside, and whatever goes with it are one write. A resource that
/// fails takes only itself along: its page is done again line by line.
final class Intake {

    private final Local local;
    private final Hub hub;
    private final Taking taking;
    private final SetAsides setAsides;

    Intake(Round round, SetAsides setAsides) {
        local = round.local();
        hub = round.hub();
        taking = round.taking();
        this.setAsides = setAsides;
    }

    /// @param source what the lines come from
    /// @param along what is written with them, such as how far the source has been read
    /// @return how many of them were new here
    long take(String source, List<Line> lines, Consumer<Tx> along) {
        try {
            return local.write(Deed.RECEIVED, source, tx -> {
                var taken =
                        lines.stream().filter(line -> taken(tx, source, line)).count();
                along.accept(tx);
                return taken;
            });
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
            return local.write(Deed.RECEIVED, source, tx -> taken(tx, source, line));
        } catch (RuntimeException failure) {
            return local.write(Deed.REFUSED, source, tx -> {
                setAside(tx, source, line, reason(failure));
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
    long againSetAside() {
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

    private long lineByLine(String source, List<Line> lines, Consumer<Tx> along) {
        long taken = 0;
        for (var line : lines) if (one(source, line)) taken++;
        local.write(Deed.RECEIVED, source, tx -> {
            along.accept(tx);
            return true;
        });
        return taken;
    }

    private boolean taken(Tx tx, String source, Line line) {
        return switch (line) {
            case Line.Bad bad -> {
                setAside(tx, source, bad, bad.problem());
                yield false;
            }
            case Line.Whole whole -> taking.take(tx, whole.resource()) != Taking.Taken.KNOWN;
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

    private boolean again(Tx tx, UUID id) {
        var row = SetAsides.rows(tx).setAside(id).orElseThrow();
        var resource = RawJson.parse(Packed.text(row.body));
        if (resource.isEmpty()) return false;
        taking.take(tx, resource.get());
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
