package health.threshold.hub;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "decision")
class DecisionRow {
    @Id
    UUID id;

    String type;
    UUID entity;

    @Nullable
    UUID decider;

    String who;
    Instant at;
    String words;
}
