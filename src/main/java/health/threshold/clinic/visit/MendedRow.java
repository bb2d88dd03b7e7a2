package health.threshold.clinic.visit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "mended")
class MendedRow {
    @Id
    UUID id;

    UUID visit;
    String rule;
    Instant at;
    UUID actor;
}
