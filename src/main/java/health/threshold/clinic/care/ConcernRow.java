package health.threshold.clinic.care;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "concern")
class ConcernRow {
    @Id
    UUID visit;

    UUID patient;
    String words;
    Instant saved;
    UUID actor;
}
