package health.threshold.hub;

import health.threshold.kernel.Actor;
import health.threshold.kernel.Duty;
import health.threshold.store.Kind;
import health.threshold.store.Store;
import health.threshold.store.Tx;
import health.threshold.store.audit.Deed;
import health.threshold.store.outbox.Outbox;
import health.threshold.store.outbox.Parked;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/// Changes of ours that could not be written or were refused. What waits only for the decision of a conflict is not
/// among them: one thing asks a person once.
public final class HeldBack {

    private final Store store;
    private final Translators translators;
    private final BothSides sides;
    private final Outbox outbox = new Outbox();

    HeldBack(Store store, Translators translators, BothSides sides) {
        this.store = store;
        this.translators = translators;
        this.sides = sides;
    }

    /// Oldest first, for somebody who looks at them now.
    public List<Held> list(Actor by) {
        by.must(Duty.SETTLE_SYNC);
        return store.write(
                by, tx -> parked(tx).stream().map(one -> shown(tx, one)).toList());
    }

    /// Lets it travel again with the next synchronisation: what was wrong with it may be mended by now.
    public void tryAgain(Actor by, Kind kind, UUID id) {
        by.must(Duty.SETTLE_SYNC);
        store.write(by, tx -> {
            outbox.resume(tx, kind, id);
            sides.note(tx, Deed.CHANGED, kind, id, sides.whom(tx, type(kind), id));
            return true;
        });
    }

    /// Each row once, and none that an open conflict stands for.
    List<Parked> parked(Tx tx) {
        record Row(Kind kind, UUID id) {}
        var clashing = new HashSet<Row>();
        for (var row : ConflictBook.rows(tx).open())
            translators
                    .of(row.type)
                    .ifPresent(by -> by.kinds()
                            .forEach(kind -> clashing.add(new Row(kind, ResourceId.of(row.type, row.entity)))));
        return outbox.parked(tx).stream()
                .filter(one -> !clashing.contains(new Row(one.kind(), one.id())))
                .toList();
    }

    private Held shown(Tx tx, Parked one) {
        var patient = sides.whom(tx, type(one.kind()), one.id());
        sides.note(tx, Deed.VIEWED, one.kind(), one.id(), patient);
        var about = patient.flatMap(who -> sides.name(tx, who)).orElse(null);
        return new Held(one.kind(), one.id(), about, one.reason(), one.since());
    }

    private String type(Kind kind) {
        return translators.of(kind).stream().map(Translator::type).findFirst().orElse("");
    }
}
