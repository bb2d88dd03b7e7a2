package health.threshold.hub;

import health.threshold.kernel.Actor;
import health.threshold.kernel.Duty;
import health.threshold.store.Kind;
import health.threshold.store.Store;
import health.threshold.store.Tx;
import health.threshold.store.audit.AuditLog;
import health.threshold.store.audit.Deed;
import health.threshold.store.mirror.Mirror;
import health.threshold.store.outbox.Outbox;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What two people changed differently, for a person to decide. A decision concerns the clashing elements alone;
/// whatever else either of them changed stays. It takes effect with the next synchronisation, hub or no hub.
public final class Conflicts {

    private final Store store;
    private final Translators translators;
    private final Reconciliation reconciliation;
    private final Taking taking;
    private final Outbox outbox = new Outbox();
    private final ConflictBook book = new ConflictBook();

    Conflicts(Store store, Translators translators, Reconciliation reconciliation, Taking taking) {
        this.store = store;
        this.translators = translators;
        this.reconciliation = reconciliation;
        this.taking = taking;
    }

    /// Those nobody has decided yet, oldest first.
    public List<Conflict> open(Actor by) {
        by.must(Duty.SETTLE_SYNC);
        return store.read(
                by,
                tx -> ConflictBook.rows(tx).open().stream()
                        .filter(row -> row.decision == null)
                        .map(row -> conflict(tx, row))
                        .toList());
    }

    /// This device's values stand.
    public void keepOurs(Actor by, UUID conflict) {
        by.must(Duty.SETTLE_SYNC);
        decide(by, conflict, Side.OURS);
    }

    /// The other's values stand.
    public void takeTheirs(Actor by, UUID conflict) {
        by.must(Duty.SETTLE_SYNC);
        decide(by, conflict, Side.THEIRS);
    }

    /// Carries out what was decided; said again after a crash, it does only what was left.
    void carryOut(Local local) {
        var decided = local.read(tx -> ConflictBook.rows(tx).open().stream()
                .filter(row -> row.decision != null)
                .map(row -> row.id)
                .toList());
        for (var id : decided) local.write(Deed.CHANGED, id.toString(), tx -> carriedOut(tx, id));
    }

    private boolean carriedOut(Tx tx, UUID id) {
        var row = ConflictBook.rows(tx).find(id).orElseThrow();
        if (row.settled != null || row.decision == null) return false;
        taking.decide(tx, row.edit(), Side.valueOf(row.decision));
        var now = ConflictBook.rows(tx).find(id).orElseThrow();
        if (now.settled == null) book.settled(tx, now);
        if (!book.isOpen(tx, row.type, row.entity)) {
            var entity = ResourceId.of(row.type, row.entity);
            translators.of(row.type).ifPresent(by -> by.kinds().forEach(kind -> outbox.resume(tx, kind, entity)));
        }
        return true;
    }

    private void decide(Actor by, UUID conflict, Side side) {
        store.write(by, tx -> {
            var row = ConflictBook.rows(tx).find(conflict).orElseThrow();
            if (row.settled == null) {
                row.decision = side.name();
                ConflictBook.rows(tx).change(row);
            }
            new AuditLog().record(tx, Deed.CHANGED, Kind.OTHER, ResourceId.of(row.type, row.entity));
            return true;
        });
    }

    private Conflict conflict(Tx tx, ConflictRow row) {
        var entity = ResourceId.of(row.type, row.entity);
        var mirrored = new Mirror().find(tx, row.type, row.entity).orElse(null);
        var base = Reconciliation.content(mirrored, row.type, row.entity);
        var ours = translators
                .of(row.type)
                .flatMap(by -> reconciliation.overlaid(tx, by, waiting(tx, by, entity), entity, base))
                .orElse(base);
        var edit = row.edit();
        var before = mirrored == null
                ? base
                : new History()
                        .descent(tx, row.type, row.entity)
                        .common(mirrored, edit)
                        .orElseGet(RawJson::object);
        return new Conflict(
                row.id,
                row.type,
                entity,
                Merge.of(before, ours, edit.content(), Side.OURS).clashes(),
                row.at);
    }

    private List<Kind> waiting(Tx tx, Translator by, UUID entity) {
        var kinds = new ArrayList<Kind>();
        for (var kind : by.kinds()) if (outbox.isWaiting(tx, kind, entity)) kinds.add(kind);
        return kinds;
    }
}
