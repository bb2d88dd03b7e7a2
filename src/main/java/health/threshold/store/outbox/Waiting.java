package health.threshold.store.outbox;

import health.threshold.store.Kind;
import java.util.UUID;

/// A row that the hub has not heard of, or not in its present shape.
///
/// @param upTo the newest outbox entry that this stands for: what changes after it waits for the next round
public record Waiting(Kind kind, UUID id, long upTo) {}
