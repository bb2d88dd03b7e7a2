package health.threshold.clinic.message;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "task")
class TaskRow {
    @Id
    UUID id;

    @Nullable
    UUID patient;

    @Nullable
    UUID visit;

    String words;
    String owner;

    @Nullable
    LocalDate due;

    String status;
    Instant at;
}
