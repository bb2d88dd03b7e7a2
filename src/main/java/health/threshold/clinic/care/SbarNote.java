package health.threshold.clinic.care;

import health.threshold.kernel.NoteId;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.StaffId;
import health.threshold.kernel.VisitId;
import java.time.Instant;

/// A care-coordination note in the four parts of SBAR. Once signed it never changes.
///
/// @param seal SHA-256 over everything else, so that a changed note shows
public record SbarNote(
        NoteId id, VisitId visit, PatientId patient, Parts parts, Instant signed, StaffId signer, String seal) {

    /// Situation, background, assessment, recommendation.
    public record Parts(String situation, String background, String assessment, String recommendation) {

        /// Nothing written yet.
        public static final Parts EMPTY = new Parts("", "", "", "");

        private static final int LONGEST = 4_000;

        public Parts {
            if (longest(situation, background, assessment, recommendation) > LONGEST)
                throw new IllegalArgumentException("Each part of a note has at most 4,000 characters");
        }

        public boolean isBlank() {
            return (situation + background + assessment + recommendation).isBlank();
        }

        private static int longest(String... parts) {
            var longest = 0;
            for (var part : parts) longest = Math.max(longest, part.length());
            return longest;
        }
    }
}
