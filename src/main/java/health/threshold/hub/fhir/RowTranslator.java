package health.threshold.hub.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.hub.RawJson;
import health.threshold.hub.Translator;
import health.threshold.hub.Unreadable;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A translator of one resource for one row. It lays only what differs from what it would read, so that a resource it
/// has taken in and has nothing to say about goes back exactly as it came, however it was written.
abstract class RowTranslator<T> implements Translator {

    private final String type;
    private final Kind kind;
    private final int rank;
    private final List<Element<T>> elements;

    RowTranslator(String type, Kind kind, int rank, List<Element<T>> elements) {
        this.type = type;
        this.kind = kind;
        this.rank = rank;
        this.elements = elements;
    }

    /// What the resource says; empty if it is none of the room's business, and so only mirrored.
    abstract Optional<T> read(Tx tx, ObjectNode resource);

    abstract void keep(Tx tx, T row);

    abstract Optional<T> find(Tx tx, UUID id);

    /// The resource says nothing the room keeps; perhaps it did before, and was a mistake.
    void struckOut(Tx tx, ObjectNode resource) {}

    /// Writes what every such resource carries besides, when the hub has none of this row yet.
    void begin(ObjectNode fresh, T row) {}

    /// Like [#begin], for what is only known with the clinic's own settings.
    void beginHere(Tx tx, ObjectNode fresh, T row) {}

    /// The resource of a row that no hub has heard of.
    final ObjectNode written(UUID id, T row) {
        var fresh = blank(type, id);
        begin(fresh, row);
        for (var element : elements) element.over(fresh, null, row);
        return fresh;
    }

    static ObjectNode blank(String type, UUID id) {
        var fresh = RawJson.object().put("resourceType", type).put("id", id.toString());
        fresh.putArray("identifier").addObject().put("system", Own.UUID_SYSTEM).put("value", "urn:uuid:" + id);
        return fresh;
    }

    @Override
    public final String type() {
        return type;
    }

    @Override
    public final Set<Kind> kinds() {
        return Set.of(kind);
    }

    @Override
    public final int rank() {
        return rank;
    }

    @Override
    public final void receive(Tx tx, ObjectNode resource) {
        readable(tx, resource).ifPresentOrElse(row -> keep(tx, row), () -> struckOut(tx, resource));
    }

    @Override
    public final Optional<ObjectNode> overlay(Tx tx, Kind changed, UUID id, ObjectNode base) {
        return find(tx, id).map(now -> {
            var was = said(tx, base);
            if (was.isEmpty()) {
                begin(base, now);
                beginHere(tx, base, now);
            }
            for (var element : elements) element.over(base, was.orElse(null), now);
            return base;
        });
    }

    private Optional<T> said(Tx tx, ObjectNode base) {
        try {
            return readable(tx, base);
        } catch (Unreadable nothingYet) {
            return Optional.empty();
        }
    }

    /// What a room's own records refuse is unreadable as well; their words may hold values, so they are not passed on.
    private Optional<T> readable(Tx tx, ObjectNode resource) {
        try {
            return read(tx, resource);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException refused) {
            throw new Unreadable(type + " holds a value that does not fit");
        }
    }
}
