package health.threshold.hub;

import java.time.Instant;
import java.util.Map;

/// Where the synchronisation stands, for a quiet line on every screen. Nothing in it keeps anybody from working.
public sealed interface SyncStatus {

    /// What is being done.
    enum Work {
        RECEIVING,
        SENDING
    }

    /// It works.
    ///
    /// @param total what it knew when it began
    /// @param came how many resources of each type have come in this round so far
    record Working(Work kind, long done, long total, Map<String, Long> came) implements SyncStatus {
        public Working {
            came = Map.copyOf(came);
        }

        public Working(Work kind, long done, long total) {
            this(kind, done, total, Map.of());
        }
    }

    /// All is exchanged.
    ///
    /// @param unfinished files that are still on their way into the hub; they are looked at again each time
    record UpToDate(Instant at, long received, long sent, int unfinished) implements SyncStatus {}

    /// Changes made here wait, and are safe here, until the hub can take them.
    record Waiting(long count, Trouble why) implements SyncStatus {}

    /// The rest is exchanged, but a person must look at these.
    ///
    /// @param doubled pairs of files that may be one person's
    record NeedsPerson(long setAside, long conflicts, long parked, long doubled) implements SyncStatus {
        /// How many things there are.
        public long sum() {
            return setAside + conflicts + parked + doubled;
        }
    }

    /// The hub cannot be used, and nothing waits for it.
    record Unreachable(Trouble why) implements SyncStatus {}
}
