package health.threshold.clinic.care;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "leaving_answer")
class LeavingRow {
    @Id
    UUID id;

    UUID visit;
    String item;
    String answer;
    Instant at;
    UUID actor;
}
