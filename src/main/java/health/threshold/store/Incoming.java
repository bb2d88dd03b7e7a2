package health.threshold.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.StatelessSession;

/// Rows of which a unit of work was told beforehand that they come. Each table is asked once which of them it has; the
/// others are written together, before anybody reads and at the end at the latest. One by one they take several times
/// as long.
final class Incoming {

    private final StatelessSession session;
    private final Map<Class<?>, Set<UUID>> fresh = new HashMap<>();
    private final Map<Class<?>, List<Object>> rows = new LinkedHashMap<>();
    private Set<UUID> expected = Set.of();

    Incoming(StatelessSession session) {
        this.session = session;
    }

    void expect(Set<UUID> ids) {
        expected = Set.copyOf(ids);
        fresh.clear();
    }

    Set<UUID> expected() {
        return expected;
    }

    boolean isNew(Class<?> table, UUID id) {
        return expected.contains(id) && fresh(table).contains(id);
    }

    void keep(UUID id, Object row) {
        if (expected.contains(id) && fresh(row.getClass()).remove(id)) {
            add(row);
            return;
        }
        write();
        session.upsert(row);
    }

    void add(Object row) {
        rows.computeIfAbsent(row.getClass(), none -> new ArrayList<>()).add(row);
    }

    void write() {
        if (rows.isEmpty()) return;
        var all = List.copyOf(rows.values());
        rows.clear();
        for (var some : all) session.insertMultiple(some);
    }

    private Set<UUID> fresh(Class<?> table) {
        return fresh.computeIfAbsent(table, this::without);
    }

    private Set<UUID> without(Class<?> table) {
        var without = new HashSet<>(expected);
        Lookup.among(session, expected, table, "id", "id").forEach(without::remove);
        return without;
    }
}
