package health.threshold.clinic.visit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "came_before")
class CameBeforeRow {
    @Id
    UUID patient;
}
