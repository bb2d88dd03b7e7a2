package health.threshold.clinic.coverage;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "coverage")
class CoverageRow {
    @Id
    UUID id;

    UUID patient;
    String payer;

    @Nullable
    String plan;

    @Nullable
    String member;

    long copay;
    String currency;
    boolean active;

    @Nullable
    Instant checked;
}
