package health.threshold.hub;

import health.threshold.store.outbox.Waiting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Which waiting rows must travel together: those that one action changed, and through a row that two actions changed,
/// both actions' rows. Whoever reads the hub never sees half of what a person did.
final class Actions {

    private final Map<UUID, UUID> parents = new HashMap<>();

    private Actions() {}

    /// The rows in batches: whole groups of actions, oldest first. Small groups share a batch, as long as it has no
    /// more than so many rows.
    static List<List<Waiting>> together(List<Waiting> waiting, int most) {
        var actions = new Actions();
        for (var row : waiting) {
            var first = row.actions().iterator().next();
            for (var action : row.actions()) actions.join(first, action);
        }
        var groups = new LinkedHashMap<UUID, List<Waiting>>();
        for (var row : waiting)
            groups.computeIfAbsent(actions.root(row.actions().iterator().next()), none -> new ArrayList<>())
                    .add(row);
        var batches = new ArrayList<List<Waiting>>();
        for (var group : groups.values()) {
            if (!batches.isEmpty() && batches.getLast().size() + group.size() <= most)
                batches.getLast().addAll(group);
            else batches.add(new ArrayList<>(group));
        }
        return batches;
    }

    private void join(UUID one, UUID other) {
        var root = root(one);
        parents.put(root(other), root);
    }

    private UUID root(UUID action) {
        var at = action;
        for (var up = parents.get(at); up != null && !up.equals(at); up = parents.get(at)) at = up;
        return at;
    }
}
