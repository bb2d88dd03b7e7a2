package health.threshold.clinic.feedback;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "feedback")
class FeedbackRow {
    @Id
    UUID id;

    @Nullable
    UUID patient;

    String kind;
    String words;
    Instant received;

    @Nullable
    Instant answered;
}
