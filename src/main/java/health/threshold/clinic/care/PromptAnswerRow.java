package health.threshold.clinic.care;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "prompt_answer")
class PromptAnswerRow {
    @Id
    UUID id;

    UUID visit;
    String prompt;
    String answer;
    Instant at;
    UUID actor;
}
