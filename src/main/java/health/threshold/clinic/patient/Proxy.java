package health.threshold.clinic.patient;

import health.threshold.kernel.PatientId;
import health.threshold.kernel.PersonName;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody who stands beside a person.
///
/// @param guardian whether they may decide for the person; a relation alone gives no such right
public record Proxy(
        UUID id,
        PatientId patient,
        PersonName name,
        String relation,
        @Nullable String phone,
        boolean guardian) {

    /// The same proxy, on another file of the person.
    public Proxy on(PatientId file) {
        return new Proxy(id, file, name, relation, phone, guardian);
    }
}
