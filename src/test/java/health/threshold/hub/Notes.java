package health.threshold.hub;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.kernel.Actor;
import health.threshold.store.Kind;
import health.threshold.store.Store;
import health.threshold.store.Tx;
import health.threshold.store.audit.AuditLog;
import health.threshold.store.audit.Deed;
import health.threshold.store.outbox.Outbox;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A room for tests with two fields, and its translator: `Basic` resources with a `title` and a `colour`. It stands in
/// memory, so it forgets with the test and not with the store.
final class Notes implements Translator {

    static final String TITLE = "title";
    static final String COLOUR = "colour";

    private final Map<UUID, Map<String, String>> rows = new HashMap<>();
    private final Set<UUID> refused = new HashSet<>();

    private final int format;

    Notes() {
        this(Translators.FORMAT);
    }

    /// @param format where it is newer than ours, a title may be a number
    Notes(int format) {
        this.format = format;
    }

    /// A person changes a field.
    void write(Store store, UUID id, String field, String value) {
        write(store, Map.of(id, value), field);
    }

    /// A person changes a field of several in one action.
    void write(Store store, Map<UUID, String> values, String field) {
        store.write(Actor.system("desk"), tx -> {
            values.forEach((id, value) -> {
                rows.computeIfAbsent(id, none -> new HashMap<>()).put(field, value);
                new AuditLog().record(tx, Deed.CHANGED, Kind.OTHER, id);
                new Outbox().changed(tx, Kind.OTHER, id);
            });
            return true;
        });
    }

    String read(UUID id, String field) {
        return rows.getOrDefault(id, Map.of()).getOrDefault(field, "");
    }

    /// The room wants something else first; the next time it has it.
    void refusing(UUID id) {
        refused.add(id);
    }

    int count() {
        return rows.size();
    }

    @Override
    public String type() {
        return "Basic";
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.OTHER);
    }

    @Override
    public int rank() {
        return 1;
    }

    @Override
    public void receive(Tx tx, ObjectNode resource) {
        if (resource.path(TITLE).asText().equals("broken")) throw new IllegalStateException("a bug in the room");
        if (format <= Translators.FORMAT
                && resource.has(TITLE)
                && !resource.get(TITLE).isTextual()) throw new Unreadable("title is not text");
        if (resource.path(TITLE).asText().equals("Later")) refused.clear();
        if (refused.contains(ResourceId.of("Basic", resource.path("id").asText())))
            throw new Unreadable("subject is unknown");
        var row =
                rows.computeIfAbsent(ResourceId.of("Basic", resource.path("id").asText()), none -> new HashMap<>());
        row.clear();
        for (var field : new String[] {TITLE, COLOUR})
            if (resource.has(field)) row.put(field, resource.get(field).asText());
    }

    @Override
    public Optional<ObjectNode> overlay(Tx tx, Kind kind, UUID id, ObjectNode base) {
        var row = rows.get(id);
        if (row == null) return Optional.empty();
        row.forEach(base::put);
        return Optional.of(base);
    }
}
