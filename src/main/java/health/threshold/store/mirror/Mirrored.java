package health.threshold.store.mirror;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A resource as the hub last had it.
///
/// @param version the hub's word for this version; only equality means anything
/// @param written the whole resource as JSON, with everything Threshold does not know; asked for when it is wanted
/// @param patient whom it is about; `null` if nobody
/// @param stamped when a server made it, by its own clock; `null` for a folder, and for what was sent to a server and
///     not read back yet
public record Mirrored(
        String type,
        String id,
        String version,
        Supplier<String> written,
        @Nullable UUID patient,
        @Nullable Instant stamped) {

    public Mirrored(
            String type, String id, String version, String json, @Nullable UUID patient, @Nullable Instant stamped) {
        this(type, id, version, () -> json, patient, stamped);
    }

    public String json() {
        return written.get();
    }
}
