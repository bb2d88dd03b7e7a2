package health.threshold.clinic.visit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "desk_request")
class DeskRequestRow {
    @Id
    UUID id;

    @Nullable
    UUID visit;

    @Nullable
    UUID patient;

    String reason;
    String typed;
    String place;
    Instant at;

    @Nullable
    Instant answered;

    @Nullable
    UUID answeredBy;
}
