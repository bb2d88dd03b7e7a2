package health.threshold.clinic.visit;

import health.threshold.kernel.MomentKind;
import java.time.Instant;
import java.util.UUID;

/// One crossing of the threshold: which way, why, who saw to it and when.
public record Crossing(UUID id, MomentKind from, MomentKind to, Cause cause, UUID by, String role, Instant at) {}
