package health.threshold.clinic.care;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "allergy")
class AllergyRow {
    @Id
    UUID id;

    UUID patient;
    String substance;

    @Nullable
    String reaction;

    @Nullable
    LocalDate since;

    boolean active;
}
