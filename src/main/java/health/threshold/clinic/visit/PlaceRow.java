package health.threshold.clinic.visit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "place")
class PlaceRow {
    @Id
    UUID id;

    String name;
    String kind;
    boolean active;
}
