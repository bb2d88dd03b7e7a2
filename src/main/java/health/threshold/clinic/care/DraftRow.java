package health.threshold.clinic.care;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "sbar_note")
class DraftRow {
    @Id
    UUID id;

    UUID visit;
    UUID patient;
    String situation;
    String background;
    String assessment;
    String recommendation;
    Instant saved;
    UUID author;
}
