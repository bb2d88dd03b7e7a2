package health.threshold.hub;

import java.time.Instant;
import java.util.UUID;

/// A line that could not be taken in. It is kept whole; what it says is patient data and not shown here.
///
/// @param reason which element was wrong, never what it held
public record SetAside(UUID id, String file, int line, String reason, Instant at) {}
