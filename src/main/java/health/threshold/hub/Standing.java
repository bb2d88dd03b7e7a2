package health.threshold.hub;

import health.threshold.store.Kind;
import java.util.Map;

/// How much waits for the hub or for a person, counted by what it is. It holds nobody's data, so anybody may see it.
///
/// @param waiting changes made here that the hub has not heard of
/// @param heldBack changes made here that did not get through
/// @param conflicts what two devices changed differently, decided or not, until it is settled
/// @param setAside lines that could not be read, by the reason
/// @param doubled pairs of files that may be one person's
/// @param mark differs when something has come to the lists, left them, or been changed in them
public record Standing(
        Map<Kind, Long> waiting,
        Map<Kind, Long> heldBack,
        Map<Kind, Long> conflicts,
        Map<String, Long> setAside,
        long doubled,
        String mark) {
    public Standing {
        waiting = Map.copyOf(waiting);
        heldBack = Map.copyOf(heldBack);
        conflicts = Map.copyOf(conflicts);
        setAside = Map.copyOf(setAside);
    }

    /// How many there are together.
    public static long sum(Map<?, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
