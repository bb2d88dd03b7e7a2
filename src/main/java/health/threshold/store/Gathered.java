package health.threshold.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// New rows of one table that are written together at the end of their unit of work, which costs far less than one by
/// one. Whoever reads that table before the end writes them first.
public final class Gathered<R> {

    private final Consumer<List<R>> table;
    private final List<R> rows = new ArrayList<>();

    Gathered(Consumer<List<R>> table) {
        this.table = table;
    }

    public void add(R row) {
        rows.add(row);
    }

    /// Writes what has been gathered so far.
    public void write() {
        if (rows.isEmpty()) return;
        var all = List.copyOf(rows);
        rows.clear();
        table.accept(all);
    }
}
