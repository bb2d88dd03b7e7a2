package health.threshold.hub;

import health.threshold.store.Packed;
import health.threshold.store.Tx;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The open conflicts of each resource.
final class ConflictBook {

    private static final int LONGEST = 500;

    void found(Tx tx, Edit edit, List<Clash> clashes) {
        var fields = clashes.stream().map(Clash::path).collect(Collectors.joining(", "));
        var row = new ConflictRow();
        row.id = tx.newId();
        row.type = edit.type();
        row.entity = edit.id();
        row.fields = fields.length() > LONGEST ? fields.substring(0, LONGEST) : fields;
        row.theirs = Packed.of(RawJson.write(edit.content()));
        row.version = edit.version();
        row.bases = String.join(" ", edit.bases());
        row.at = tx.now();
        var author = edit.author();
        if (author != null) {
            row.author = author.who();
            row.written = author.at();
        }
        rows(tx).add(row);
    }

    boolean isOpen(Tx tx, String type, String id) {
        return !rows(tx).open(type, id).isEmpty();
    }

    /// Whether this very version clashed, and nobody has decided yet.
    boolean isOpen(Tx tx, String type, String id, String version) {
        return rows(tx).open(type, id).stream().anyMatch(row -> row.version.equals(version));
    }

    /// Closes all conflicts about a resource.
    ///
    /// @return whether there were any
    boolean closeAll(Tx tx, String type, String id) {
        var open = rows(tx).open(type, id);
        open.forEach(row -> settled(tx, row));
        return !open.isEmpty();
    }

    /// Closes the conflicts about versions in this past, and says whether none is left.
    boolean close(Tx tx, Edit edit, Set<String> past) {
        var left = false;
        for (var row : rows(tx).open(edit.type(), edit.id())) {
            if (past.contains(row.version)) settled(tx, row);
            else left = true;
        }
        return !left;
    }

    void settled(Tx tx, ConflictRow row) {
        row.settled = tx.now();
        rows(tx).change(row);
    }

    static ConflictRows rows(Tx tx) {
        return new ConflictRows_(tx.session());
    }
}
