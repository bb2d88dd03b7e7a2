package health.threshold.hub;

import static java.util.stream.Collectors.toMap;

import health.threshold.store.Tx;
import health.threshold.store.audit.Deed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/// The server's names in this device's store.
final class KeptNames implements Names {

    private static final int TOGETHER = 500;

    private final Local local;

    KeptNames(Local local) {
        this.local = local;
    }

    @Override
    public Set<String> types() {
        return local.read(tx -> Set.copyOf(rows(tx).types()));
    }

    @Override
    public Map<String, String> theirs(String type, Collection<String> ours) {
        return found(ours, (rows, some) -> rows.byOurs(type, some)).stream()
                .collect(toMap(row -> row.ours, row -> row.theirs));
    }

    @Override
    public Map<String, String> ours(String type, Collection<String> theirs) {
        return found(theirs, (rows, some) -> rows.byTheirs(type, some)).stream()
                .collect(toMap(row -> row.theirs, row -> row.ours));
    }

    @Override
    public void keep(String type, Map<String, String> theirs) {
        local.write(Deed.RECEIVED, type, tx -> {
            rows(tx).forget(type, Set.copyOf(theirs.values()));
            theirs.forEach((our, their) -> {
                var row = new ServerNameRow();
                row.type = type;
                row.ours = our;
                row.theirs = their;
                rows(tx).keep(row);
            });
            return true;
        });
    }

    private List<ServerNameRow> found(
            Collection<String> all, BiFunction<ServerNameRows, List<String>, List<ServerNameRow>> by) {
        var ids = List.copyOf(all);
        return local.read(tx -> {
            var found = new ArrayList<ServerNameRow>();
            for (int from = 0; from < ids.size(); from += TOGETHER)
                found.addAll(by.apply(rows(tx), ids.subList(from, Math.min(ids.size(), from + TOGETHER))));
            return found;
        });
    }

    private static ServerNameRows rows(Tx tx) {
        return new ServerNameRows_(tx.session());
    }
}
