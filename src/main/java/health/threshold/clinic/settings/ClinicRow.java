package health.threshold.clinic.settings;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "clinic")
class ClinicRow {
    @Id
    UUID id;

    String name;
    String zone;
    String currency;
}
