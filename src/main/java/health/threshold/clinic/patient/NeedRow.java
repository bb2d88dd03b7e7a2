package health.threshold.clinic.patient;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "need")
class NeedRow {
    @Id
    UUID id;

    UUID patient;
    String code;

    @Nullable
    LocalDate since;

    boolean active;
}
