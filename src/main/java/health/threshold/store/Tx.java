package health.threshold.store;

import health.threshold.kernel.Actor;
import health.threshold.kernel.Role;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// One unit of work. A method that takes a `Tx` joins it; nothing it did is seen by anyone, or kept, until the
/// whole unit is committed.
public final class Tx {

    private final StatelessSession session;
    private final Actor by;
    private final Instant now;
    private final Store store;
    private final boolean writing;
    private final Changes.Collected changes = new Changes.Collected();
    private final Map<Class<?>, Object> memory = new HashMap<>();
    private final Map<Class<?>, Gathered<?>> gathered = new LinkedHashMap<>();
    private final Incoming incoming;
    private boolean audited;
    private @Nullable UUID action;

    Tx(StatelessSession session, Actor by, Instant now, Store store, boolean writing) {
        this.session = session;
        this.by = by;
        this.now = now;
        this.store = store;
        this.writing = writing;
        incoming = new Incoming(session);
    }

    /// The session that generated repositories are made with. Whoever reads through it finds all rows that were kept.
    public StatelessSession session() {
        incoming.write();
        return session;
    }

    /// Says that rows with these ids are going to come in this unit, so that tables are asked once for all of them.
    public void expect(Set<UUID> ids) {
        mustWrite();
        incoming.expect(ids);
    }

    /// The ids of the rows that are known to come in this unit.
    public Set<UUID> expected() {
        return incoming.expected();
    }

    /// Whether this table does not have this row yet, although it is going to come; where that is not known, `false`.
    ///
    /// @param table the entity
    public boolean isNew(Class<?> table, UUID id) {
        return incoming.isNew(table, id);
    }

    /// Keeps a row as it is now.
    ///
    /// @param row an entity
    public void keep(UUID id, Object row) {
        mustWrite();
        incoming.keep(id, row);
    }

    /// Keeps a row that its table cannot have yet.
    ///
    /// @param row an entity
    public void add(Object row) {
        mustWrite();
        incoming.add(row);
    }

    /// Who asked for this.
    public Actor by() {
        return by;
    }

    /// The time of the whole unit: everything it writes happened at once.
    public Instant now() {
        return now;
    }

    /// A fresh id.
    public UUID newId() {
        return store.newId();
    }

    /// The id of this action: what is written in one unit travels to the hub together.
    public UUID action() {
        if (action == null) action = newId();
        return action;
    }

    /// What a part of the program knows for the length of this unit, so that it need not ask for it again.
    public <T> T memory(Class<T> what, Supplier<T> first) {
        return what.cast(memory.computeIfAbsent(what, none -> first.get()));
    }

    /// The new rows of this table, which the end of this unit writes.
    @SuppressWarnings("unchecked")
    public <R> Gathered<R> gathered(Class<R> row, Consumer<List<R>> table) {
        return (Gathered<R>) gathered.computeIfAbsent(row, none -> new Gathered<>(table));
    }

    /// Whether this brings what another device did. Such a change is audited, but never queued for the hub again.
    public boolean isReceived() {
        return by.role() == Role.HUB;
    }

    /// Notes that the audit entry of this unit has been written; without one, a unit that changed something is not
    /// committed.
    public void audited() {
        mustWrite();
        audited = true;
    }

    /// Tells listeners, after the commit, that rows of this kind changed for this visit, person or thing.
    public void changed(Kind kind, UUID about) {
        mustWrite();
        changes.add(kind, about);
    }

    private void mustWrite() {
        if (!writing) throw new IllegalStateException("This unit of work only reads");
    }

    /// Writes what has been gathered. It is the last thing before the commit.
    void write() {
        List.copyOf(gathered.values()).forEach(Gathered::write);
        incoming.write();
    }

    Changes finish() {
        var changed = changes.done();
        if (!changed.kinds().isEmpty() && !audited) throw new IllegalStateException("A change needs its audit entry");
        return changed;
    }
}
