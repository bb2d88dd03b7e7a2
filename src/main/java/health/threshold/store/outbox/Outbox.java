package health.threshold.store.outbox;

import health.threshold.store.Kind;
import health.threshold.store.Tx;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the hub has not heard yet. An entry says which row changed, never what it holds, so that ten offline edits
/// travel as one; it is written in the transaction of the change itself.
public final class Outbox {

    /// Notes a change: for the hub if it was made here, and for the listeners in any case.
    public void changed(Tx tx, Kind kind, UUID id) {
        tx.changed(kind, id);
        if (!tx.isReceived()) queue(tx, kind, id, null);
    }

    /// Notes for the hub what a person decided here, though it is the synchronisation itself that carries it out.
    ///
    /// @param about the person whom it concerns, where one is known
    public void queue(Tx tx, Kind kind, UUID id, @Nullable UUID about) {
        var row = new OutboxRow();
        row.kind = kind.name();
        row.entity = id;
        row.at = tx.now();
        row.deed = tx.action();
        row.about = about;
        entries(tx).add(row);
    }

    /// Like [#changed(Tx, Kind, UUID)], and tells the listeners whom it is about besides.
    public void changed(Tx tx, Kind kind, UUID id, UUID about) {
        tx.changed(kind, id);
        tx.changed(kind, about);
        if (!tx.isReceived()) queue(tx, kind, id, about);
    }

    /// The people whom something concerns that the hub has not heard of, or not in its present shape.
    public Set<UUID> unheard(Tx tx) {
        return Set.copyOf(entries(tx).unheard());
    }

    /// What waits, each row once, in the order in which it first changed.
    public List<Waiting> waiting(Tx tx) {
        record Key(Kind kind, UUID id) {}
        var newest = new LinkedHashMap<Key, Long>();
        var actions = new HashMap<Key, Set<UUID>>();
        for (var row : entries(tx).waiting()) {
            var key = new Key(Kind.valueOf(row.kind), row.entity);
            newest.merge(key, row.seq, Math::max);
            actions.computeIfAbsent(key, none -> new HashSet<>()).add(row.deed);
        }
        return newest.entrySet().stream()
                .map(entry -> new Waiting(
                        entry.getKey().kind(),
                        entry.getKey().id(),
                        entry.getValue(),
                        actions.getOrDefault(entry.getKey(), Set.of())))
                .toList();
    }

    /// How many changes wait for the hub.
    public long countWaiting(Tx tx) {
        return entries(tx).countWaiting();
    }

    /// How many changes wait for a person.
    public long countParked(Tx tx) {
        return entries(tx).countParked();
    }

    /// Whether the hub has not heard of this row's present shape.
    public boolean isWaiting(Tx tx, Kind kind, UUID id) {
        return entries(tx).countOf(kind.name(), id) > 0;
    }

    /// All rows of whose present shape the hub has not heard.
    public Set<UUID> all(Tx tx) {
        return Set.copyOf(entries(tx).rows());
    }

    /// The hub has it.
    public void accepted(Tx tx, Waiting sent) {
        entries(tx).remove(sent.kind().name(), sent.id(), sent.upTo());
    }

    /// A person must look before this goes on; everyone else's changes do.
    public void park(Tx tx, Kind kind, UUID id, String reason) {
        entries(tx).park(kind.name(), id, reason);
    }

    /// What waits for a person, each row once, with the reason and since when, oldest first.
    public List<Parked> parked(Tx tx) {
        record Key(Kind kind, UUID id) {}
        var first = new LinkedHashMap<Key, Parked>();
        for (var row : entries(tx).parked()) {
            var kind = Kind.valueOf(row.kind);
            var parked = new Parked(kind, row.entity, String.valueOf(row.parked), row.at);
            first.putIfAbsent(new Key(kind, row.entity), parked);
        }
        return List.copyOf(first.values());
    }

    /// A person has looked; it may travel again.
    public void resume(Tx tx, Kind kind, UUID id) {
        entries(tx).resume(kind.name(), id);
    }

    private static OutboxEntries entries(Tx tx) {
        return new OutboxEntries_(tx.session());
    }
}
