package health.threshold.clinic.billing;

import health.threshold.kernel.PatientId;
import java.time.LocalDate;
import java.util.UUID;
import org.joda.money.Money;

/// Somebody pays what they owe little by little, as agreed.
public record PaymentPlan(UUID id, PatientId patient, Money monthly, LocalDate nextDue, boolean active) {

    /// The same plan, on another file of the person.
    public PaymentPlan on(PatientId file) {
        return new PaymentPlan(id, file, monthly, nextDue, active);
    }
}
