package health.threshold.clinic.visit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "question")
class QuestionRow {
    @Id
    UUID id;

    UUID visit;
    String topic;
    String place;
    Instant at;
}
