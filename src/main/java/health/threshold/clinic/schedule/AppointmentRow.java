package health.threshold.clinic.schedule;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "appointment")
class AppointmentRow {
    @Id
    UUID id;

    UUID patient;
    UUID clinician;
    Instant starts;
    int minutes;
    String service;
    String status;

    @Nullable
    String code;

    boolean walkIn;
}
