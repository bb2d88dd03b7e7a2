package health.threshold.store.outbox;

import health.threshold.store.Kind;
import java.time.Instant;
import java.util.UUID;

/// A row whose changes a person must look at before they travel on.
///
/// @param reason as the hub or the upload gave it; it may quote what was sent, so it is patient data
/// @param since when the first of these changes was made
public record Parked(Kind kind, UUID id, String reason, Instant since) {}
