package health.threshold.store.mirror;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A resource as the hub last had it.
///
/// @param version the hub's word for this version; only equality means anything
/// @param json the whole resource, with everything Threshold does not know
/// @param stamped when a server made it, by its own clock; `null` for a folder, and for what was sent to a server and
///     not read back yet
public record Mirrored(
        String type,
        String id,
        String version,
        String json,
        @Nullable Instant stamped) {}
