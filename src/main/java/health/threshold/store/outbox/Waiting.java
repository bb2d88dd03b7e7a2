package health.threshold.store.outbox;

import health.threshold.store.Kind;
import java.util.Set;
import java.util.UUID;

/// A row that the hub has not heard of, or not in its present shape.
///
/// @param upTo the newest outbox entry that this stands for: what changes after it waits for the next round
/// @param actions what was done when it changed; what one action changed belongs together
public record Waiting(Kind kind, UUID id, long upTo, Set<UUID> actions) {
    public Waiting {
        actions = Set.copyOf(actions);
    }
}
