package health.threshold.hub;

import health.threshold.store.Kind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A change of ours that did not get through, and stays here until a person has looked.
///
/// @param about the name of the person whom it concerns, where one is known
/// @param reason as the hub or the upload gave it; it may quote what was sent, so it is patient data
/// @param since when the first of these changes was made
public record Held(Kind kind, UUID id, @Nullable String about, String reason, Instant since) {}
