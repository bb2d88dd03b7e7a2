package health.threshold.clinic.visit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "crossing")
class CrossingRow {
    @Id
    UUID id;

    UUID visit;
    String fromKind;
    String toKind;
    String cause;
    UUID actor;
    String role;
    Instant at;
}
