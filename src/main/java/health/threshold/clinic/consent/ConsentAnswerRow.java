package health.threshold.clinic.consent;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "consent_answer")
class ConsentAnswerRow {
    @Id
    UUID id;

    UUID patient;
    Instant at;

    @Nullable
    String name;

    @Nullable
    String strokes;

    @Nullable
    String reason;
}
