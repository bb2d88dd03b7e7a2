package health.threshold.hub;

import health.threshold.kernel.Actor;
import health.threshold.kernel.Duty;
import health.threshold.store.Kind;
import health.threshold.store.Store;
import health.threshold.store.Tx;
import health.threshold.store.audit.AuditLog;
import health.threshold.store.audit.Deed;
import java.util.List;
import java.util.UUID;

/// The lines that could not be taken in, for a person to look at.
public final class SetAsides {

    private static final int LONGEST = 300;

    private final Store store;

    SetAsides(Store store) {
        this.store = store;
    }

    public List<SetAside> list(Actor by) {
        by.must(Duty.SETTLE_SYNC);
        return store.read(
                by,
                tx -> rows(tx).setAside().stream()
                        .map(row -> new SetAside(row.id, row.file, row.line, row.reason, row.at))
                        .toList());
    }

    /// The line itself, for whoever repairs it. This is a disclosure, and audited as one.
    public String show(Actor by, UUID id) {
        by.must(Duty.SETTLE_SYNC);
        return store.write(by, tx -> {
            new AuditLog().record(tx, Deed.VIEWED, Kind.OTHER, id);
            return Packed.text(rows(tx).setAside(id).orElseThrow().body);
        });
    }

    /// Somebody has looked, and nothing needs to come of it. The line is still in the hub.
    public void dismiss(Actor by, UUID id) {
        by.must(Duty.SETTLE_SYNC);
        store.write(by, tx -> {
            new AuditLog().record(tx, Deed.REFUSED, Kind.OTHER, id);
            rows(tx).setAside(id).ifPresent(rows(tx)::remove);
            return true;
        });
    }

    /// Keeps a line; the same line of the same file is kept once.
    void add(Tx tx, String file, int line, String text, String reason) {
        if (rows(tx).countSetAside(file, line) > 0) return;
        var row = new SetAsideRow();
        row.id = tx.newId();
        row.file = file;
        row.line = line;
        row.reason = reason.length() > LONGEST ? reason.substring(0, LONGEST) : reason;
        row.body = Packed.of(text);
        row.at = tx.now();
        rows(tx).add(row);
    }

    static HubRows rows(Tx tx) {
        return new HubRows_(tx.session());
    }
}
