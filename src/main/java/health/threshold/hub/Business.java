package health.threshold.hub;

import health.threshold.store.Tx;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/// What the rooms of this device say of whom they have business with, so that their papers stay.
public interface Business {

    /// The people who came or are expected on these days, and those who wait for something.
    Set<UUID> with(Tx tx, LocalDate first, LocalDate last);

    /// Those of whom something is here that never leaves this device and is not finished.
    Set<UUID> unfinished(Tx tx);

    /// These people's files, and all others that are theirs: whose papers are here has all of them here.
    Set<UUID> filesOf(Tx tx, Set<UUID> people);

    /// These people have had visits that are over, which are not kept here.
    void cameBefore(Tx tx, Set<UUID> people);

    /// Pairs of files that may be one person's, for a person to say.
    long countDoubled(Tx tx);

    /// No rooms, no business.
    Business NONE = new Business() {
        @Override
        public Set<UUID> with(Tx tx, LocalDate first, LocalDate last) {
            return Set.of();
        }

        @Override
        public Set<UUID> unfinished(Tx tx) {
            return Set.of();
        }

        @Override
        public Set<UUID> filesOf(Tx tx, Set<UUID> people) {
            return people;
        }

        @Override
        public void cameBefore(Tx tx, Set<UUID> people) {}

        @Override
        public long countDoubled(Tx tx) {
            return 0;
        }
    };
}
