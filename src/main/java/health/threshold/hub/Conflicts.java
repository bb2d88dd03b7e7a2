package health.threshold.hub;

import health.threshold.kernel.Actor;
import health.threshold.kernel.Duty;
import health.threshold.kernel.Role;
import health.threshold.store.Kind;
import health.threshold.store.Store;
import health.threshold.store.StoreFailure;
import health.threshold.store.Tx;
import health.threshold.store.audit.Deed;
import health.threshold.store.outbox.Outbox;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// What two people changed differently, for a person to decide. A decision concerns the clashing elements alone;
/// whatever else either of them changed stays. It can be taken back for a while, and the first synchronisation after
/// that carries it out, hub or no hub.
public final class Conflicts {

    /// How long a decision can be taken back.
    public static final Duration UNDO = Duration.ofSeconds(10);

    private final Store store;
    private final Translators translators;
    private final Reconciliation reconciliation;
    private final Taking taking;
    private final BothSides sides;
    private final Outbox outbox = new Outbox();
    private final ConflictBook book = new ConflictBook();
    private final Decisions decisions = new Decisions();

    Conflicts(Store store, Translators translators, Reconciliation reconciliation, Taking taking) {
        this.store = store;
        this.translators = translators;
        this.reconciliation = reconciliation;
        this.taking = taking;
        sides = new BothSides(translators, reconciliation);
    }

    /// Those that are not settled yet, oldest first, for somebody who looks at them now.
    public List<Conflict> open(Actor by) {
        by.must(Duty.SETTLE_SYNC);
        return store.write(
                by,
                tx -> ConflictBook.rows(tx).open().stream()
                        .map(row -> sides.shown(tx, row))
                        .toList());
    }

    /// This device's values stand.
    ///
    /// @return whether it is decided so; not if it has been settled meanwhile
    public boolean keepOurs(Actor by, UUID conflict) {
        return decide(by, conflict, Side.OURS);
    }

    /// The other's values stand.
    ///
    /// @return whether it is decided so; not if it has been settled meanwhile
    public boolean takeTheirs(Actor by, UUID conflict) {
        return decide(by, conflict, Side.THEIRS);
    }

    /// Takes a decision back.
    ///
    /// @return whether it was still time
    public boolean takeBack(Actor by, UUID conflict) {
        by.must(Duty.SETTLE_SYNC);
        return store.write(by, tx -> {
            var row = ConflictBook.rows(tx).find(conflict).orElseThrow();
            if (row.settled != null || row.decision == null) return false;
            row.decision = null;
            row.decided = null;
            row.decider = null;
            ConflictBook.rows(tx).change(row);
            note(tx, Deed.UNDONE, row);
            return true;
        });
    }

    /// Carries out what was decided and can no longer be taken back; said again after a crash, it does only what was
    /// left. A decision that cannot be carried out goes back to the person, and holds nothing else up.
    void carryOut(Local local) {
        var due = local.read(tx -> ConflictBook.rows(tx).open().stream()
                .filter(row -> row.isDue(tx.now()))
                .map(row -> row.id)
                .toList());
        for (var id : due) {
            try {
                local.write(Deed.CHANGED, id.toString(), tx -> carriedOut(tx, id));
            } catch (HubTrouble | StoreFailure world) {
                throw world;
            } catch (RuntimeException cannot) {
                local.write(Deed.REFUSED, id.toString(), tx -> handedBack(tx, id));
            }
        }
    }

    private boolean carriedOut(Tx tx, UUID id) {
        var row = ConflictBook.rows(tx).find(id).orElseThrow();
        if (!row.isDue(tx.now()) || row.decision == null) return false;
        var side = Side.valueOf(row.decision);
        var decision = decision(tx, row, side);
        taking.decide(tx, row.edit(), side);
        var now = ConflictBook.rows(tx).find(id).orElseThrow();
        if (now.settled == null) book.settled(tx, now);
        if (!book.isOpen(tx, row.type, row.entity)) {
            var entity = ResourceId.of(row.type, row.entity);
            translators.of(row.type).ifPresent(by -> by.kinds().forEach(kind -> outbox.resume(tx, kind, entity)));
        }
        decisions.made(tx, decision);
        return true;
    }

    private static boolean handedBack(Tx tx, UUID id) {
        var row = ConflictBook.rows(tx).find(id).orElseThrow();
        row.decision = null;
        row.decided = tx.now();
        ConflictBook.rows(tx).change(row);
        return true;
    }

    private Decision decision(Tx tx, ConflictRow row, Side side) {
        var words = sides.clashes(tx, row).stream()
                .map(clash -> side == Side.OURS
                        ? chosen(clash.path(), clash.ours(), clash.theirs())
                        : chosen(clash.path(), clash.theirs(), clash.ours()))
                .collect(Collectors.joining("; "));
        var device = tx.by().device();
        var decider = row.decider;
        return new Decision(
                tx.newId(),
                row.type,
                ResourceId.of(row.type, row.entity),
                decider,
                decider == null ? device : new Signatures(translators).called(tx, decider, device),
                row.decided == null ? tx.now() : row.decided,
                words.isEmpty() ? "Both said the same by then" : words);
    }

    private static String chosen(String path, String value, String other) {
        return path + ": chosen " + (value.isEmpty() ? "(nothing)" : value) + ", not "
                + (other.isEmpty() ? "(nothing)" : other);
    }

    private boolean decide(Actor by, UUID conflict, Side side) {
        by.must(Duty.SETTLE_SYNC);
        return store.write(by, tx -> {
            var row = ConflictBook.rows(tx).find(conflict).orElseThrow();
            if (row.settled != null) return false;
            row.decision = side.name();
            row.decided = tx.now();
            row.decider = by.role() == Role.SYSTEM ? null : by.id();
            ConflictBook.rows(tx).change(row);
            note(tx, Deed.CHANGED, row);
            return true;
        });
    }

    private void note(Tx tx, Deed deed, ConflictRow row) {
        var entity = ResourceId.of(row.type, row.entity);
        sides.note(tx, deed, Kind.DECISION, entity, sides.whom(tx, row.type, entity));
    }
}
