package health.threshold.store.mirror;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A resource as the hub last had it.
///
/// @param version the hub's word for this version; only equality means anything
/// @param json the whole resource, with everything Threshold does not know
/// @param patient whom it is about; `null` if nobody
/// @param stamped when a server made it, by its own clock; `null` for a folder, and for what was sent to a server and
///     not read back yet
public record Mirrored(
        String type,
        String id,
        String version,
        String json,
        @Nullable UUID patient,
        @Nullable Instant stamped) {}
