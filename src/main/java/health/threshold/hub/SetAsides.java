package health.threshold.hub;

import health.threshold.kernel.Actor;
import health.threshold.kernel.Duty;
import health.threshold.store.Kind;
import health.threshold.store.Packed;
import health.threshold.store.Store;
import health.threshold.store.Tx;
import health.threshold.store.audit.AuditLog;
import health.threshold.store.audit.Deed;
import jakarta.data.Limit;
import java.util.List;
import java.util.UUID;

/// The lines that could not be taken in, for a person to look at.
public final class SetAsides {

    private static final int LONGEST = 300;
    private static final Limit MOST = Limit.of(200);

    private final Store store;
    private final int ours;

    /// @param ours the format of this program; what is newer waits for the update, and needs nobody
    SetAsides(Store store, int ours) {
        this.store = store;
        this.ours = ours;
    }

    /// The first of them, oldest first: whoever repairs a file begins there, and a broken one may have a million.
    public List<SetAside> list(Actor by) {
        by.must(Duty.SETTLE_SYNC);
        return store.read(
                by,
                tx -> rows(tx).firstSetAside(ours, MOST).stream()
                        .map(row -> new SetAside(row.id, row.file, row.line, row.reason, row.at))
                        .toList());
    }

    /// The line itself, for whoever repairs it; empty if it has been taken in meanwhile. This is a disclosure, and
    /// audited as one.
    public String show(Actor by, UUID id) {
        by.must(Duty.SETTLE_SYNC);
        return store.write(by, tx -> {
            new AuditLog().record(tx, Deed.VIEWED, Kind.OTHER, id);
            return rows(tx).setAside(id).map(row -> Packed.text(row.body)).orElse("");
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
    ///
    /// @param format 0, or the format that a program must read to understand it
    void add(Tx tx, String file, int line, String text, String reason, int format) {
        if (rows(tx).countSetAside(file, line) > 0) return;
        var row = new SetAsideRow();
        row.id = tx.newId();
        row.file = file;
        row.line = line;
        row.reason = reason.length() > LONGEST ? reason.substring(0, LONGEST) : reason;
        row.body = Packed.of(text);
        row.at = tx.now();
        row.format = format;
        rows(tx).add(row);
    }

    static HubRows rows(Tx tx) {
        return new HubRows_(tx.session());
    }
}
