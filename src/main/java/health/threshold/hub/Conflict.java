package health.threshold.hub;

import health.threshold.store.Kind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A resource that two people changed differently. This device shows and keeps its own values until somebody decides.
///
/// @param kind what the resource is to the clinic
/// @param about the name of the person whom it concerns, where one is known
/// @param clashes the elements that differ, each with both values; these are patient data. There is none where the two
///     have come to say the same since
/// @param ours who wrote what is here, with an empty name if it came from another device
/// @param theirs who wrote the other; `null` if another program did, which does not say
/// @param at when this device learnt of it
/// @param decided what has been decided and can still be taken back
/// @param failed whether a decision could not be carried out, and has to be made again
public record Conflict(
        UUID id,
        String type,
        Kind kind,
        UUID entity,
        @Nullable String about,
        List<Clash> clashes,
        @Nullable Author ours,
        @Nullable Author theirs,
        Instant at,
        @Nullable Decided decided,
        boolean failed) {
    public Conflict {
        clashes = List.copyOf(clashes);
    }

    /// Whose values shall stand.
    ///
    /// @param until from when on it is carried out
    public record Decided(Side side, Instant until) {}
}
