package health.threshold.clinic.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "staff")
class StaffRow {
    @Id
    UUID id;

    String given;
    String family;

    @Nullable
    String title;

    String role;
    boolean active;
}
