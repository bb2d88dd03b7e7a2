package health.threshold.clinic.patient;

import health.threshold.kernel.PatientId;
import health.threshold.kernel.PersonName;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody who stands beside a person.
///
/// @param guardian whether they may decide for the person; a relation alone gives no such right
/// @param may what they may do for the person at the kiosk
public record Proxy(
        UUID id,
        PatientId patient,
        PersonName name,
        String relation,
        @Nullable String phone,
        boolean guardian,
        Set<ProxyScope> may) {

    public Proxy {
        may = Set.copyOf(may);
    }

    /// The same proxy, on another file of the person.
    public Proxy on(PatientId file) {
        return new Proxy(id, file, name, relation, phone, guardian, may);
    }

    /// The last four digits of their phone; empty where there are fewer.
    public String phoneTail() {
        return Patient.tail(phone);
    }
}
