package health.threshold.clinic.care;

import health.threshold.kernel.PatientId;
import health.threshold.kernel.StaffId;
import health.threshold.kernel.VisitId;
import java.time.Instant;

/// What somebody came with, in their own words, and who wrote it down.
public record Concern(VisitId visit, PatientId patient, String words, Instant saved, StaffId by) {

    /// The same concern, on another file of the person.
    public Concern on(PatientId file) {
        return new Concern(visit, file, words, saved, by);
    }
}
