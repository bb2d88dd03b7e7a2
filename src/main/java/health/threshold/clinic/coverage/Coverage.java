package health.threshold.clinic.coverage;

import health.threshold.kernel.PatientId;
import java.time.Instant;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// Who else pays for somebody, and what they pay themselves at each visit.
///
/// @param checked when somebody last made sure of it
public record Coverage(
        UUID id,
        PatientId patient,
        String payer,
        @Nullable String plan,
        @Nullable String member,
        Money copay,
        boolean active,
        @Nullable Instant checked) {

    public Coverage {
        if (copay.isNegative()) throw new IllegalArgumentException("A copay is not negative");
    }

    /// As people know it: "Blue Ridge Gold".
    public String called() {
        return plan == null ? payer : payer + " " + plan;
    }

    /// The same coverage, on another file of the person.
    public Coverage on(PatientId file) {
        return new Coverage(id, file, payer, plan, member, copay, active, checked);
    }
}
