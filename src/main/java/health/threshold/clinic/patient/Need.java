package health.threshold.clinic.patient;

import health.threshold.kernel.PatientId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One need of one person, and since when it is known.
public record Need(
        UUID id, PatientId patient, NeedCode code, @Nullable LocalDate since, boolean active) {

    /// The same need, on another file of the person.
    public Need on(PatientId file) {
        return new Need(id, file, code, since, active);
    }
}
