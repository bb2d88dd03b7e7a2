package health.threshold.clinic.care;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "lab_result")
class ResultRow {
    @Id
    UUID id;

    UUID patient;
    String name;
    String outcome;

    @Nullable
    Boolean inRange;

    Instant measured;
    String status;
}
