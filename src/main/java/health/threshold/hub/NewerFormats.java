package health.threshold.hub;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.store.Tx;

/// Remembers that a newer Threshold than this one writes to the hub. What it writes is kept whole; but whoever looks
/// after this device should hear of it, also after the program was started again.
final class NewerFormats {

    private final int ours;

    NewerFormats(int ours) {
        this.ours = ours;
    }

    /// The format of the line, if it is newer than this program's; otherwise 0.
    int of(ObjectNode line) {
        var format = Author.formatOf(line);
        return format > ours ? format : 0;
    }

    void seen(Tx tx, ObjectNode line) {
        var format = of(line);
        if (format == 0 || SetAsides.rows(tx).countFormat(format) > 0) return;
        var row = new NewerFormatRow();
        row.format = format;
        SetAsides.rows(tx).add(row);
    }

    /// Whether this device should be updated.
    boolean isUpdateDue(Tx tx) {
        return SetAsides.rows(tx).countFormatsAbove(ours) > 0;
    }
}
