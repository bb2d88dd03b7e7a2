package health.threshold.clinic.care;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "medicine")
class MedicineRow {
    @Id
    UUID id;

    UUID patient;
    String name;

    @Nullable
    String remark;

    boolean active;
}
