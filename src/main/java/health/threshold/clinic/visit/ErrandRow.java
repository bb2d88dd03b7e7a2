package health.threshold.clinic.visit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "errand")
class ErrandRow {
    @Id
    UUID id;

    UUID visit;
    String place;
    Instant started;

    @Nullable
    Instant ended;

    boolean done;
}
