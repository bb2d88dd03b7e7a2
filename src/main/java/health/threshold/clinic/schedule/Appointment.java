package health.threshold.clinic.schedule;

import health.threshold.kernel.AppointmentId;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.StaffId;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Somebody is expected by somebody.
///
/// @param code what the person was sent to check in with, if anything
public record Appointment(
        AppointmentId id,
        PatientId patient,
        StaffId clinician,
        Instant starts,
        Duration length,
        Service service,
        AppointmentStatus status,
        @Nullable String code,
        boolean walkIn) {

    /// Whether this is the code they were sent, as somebody may read and type it: case and blanks do not matter, nor
    /// which of `O` and `0`, or of `I`, `L` and `1` it is.
    public boolean goesWith(String typed) {
        return code != null && !alike(typed).isEmpty() && alike(code).equals(alike(typed));
    }

    /// The same appointment in another state.
    public Appointment now(AppointmentStatus other) {
        return new Appointment(id, patient, clinician, starts, length, service, other, code, walkIn);
    }

    /// The same appointment, on another file of the person.
    public Appointment on(PatientId file) {
        return new Appointment(id, file, clinician, starts, length, service, status, code, walkIn);
    }

    private static String alike(String code) {
        return code.toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
    }
}
