package health.threshold.store.mirror;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Which version of a resource is here.
///
/// @param stamped when a server made it; `null` if that is not known
public record MirroredVersion(
        String id, String version, @Nullable Instant stamped) {}
