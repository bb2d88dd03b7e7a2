package health.threshold.clinic.care;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "care_team_member")
class TeamRow {
    @Id
    UUID id;

    UUID patient;
    String name;
    String role;
    boolean active;
}
