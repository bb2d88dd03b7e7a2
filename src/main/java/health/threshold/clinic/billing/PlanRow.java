package health.threshold.clinic.billing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@Table(name = "payment_plan")
class PlanRow {
    @Id
    UUID id;

    UUID patient;
    long monthly;
    String currency;
    LocalDate nextDue;
    boolean active;
}
