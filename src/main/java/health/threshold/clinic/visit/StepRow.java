package health.threshold.clinic.visit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "visit_step")
class StepRow {
    @Id
    UUID id;

    UUID visit;
    String fromState;
    String toState;

    @Nullable
    UUID place;

    Instant at;
    UUID actor;
    String station;
    boolean undone;
}
