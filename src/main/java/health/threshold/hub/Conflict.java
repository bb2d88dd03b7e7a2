package health.threshold.hub;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A resource that two people changed differently. This device shows and keeps its own values until somebody decides.
///
/// @param clashes the elements that differ, each with both values; these are patient data
public record Conflict(UUID id, String type, UUID entity, List<Clash> clashes, Instant at) {
    public Conflict {
        clashes = List.copyOf(clashes);
    }
}
