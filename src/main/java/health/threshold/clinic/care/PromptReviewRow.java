package health.threshold.clinic.care;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "prompt_review")
class PromptReviewRow {
    @Id
    String prompt;

    boolean accepted;
    UUID reviewer;
    String seal;
    Instant at;
}
