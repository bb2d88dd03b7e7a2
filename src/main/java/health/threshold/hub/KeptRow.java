package health.threshold.hub;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "kept_person")
class KeptRow {
    @Id
    UUID patient;

    boolean complete;

    /// The day on which somebody last had business with them, as far as this device noticed.
    LocalDate needed;

    @Nullable
    Instant asked;
}
