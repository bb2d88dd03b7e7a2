package health.threshold.hub;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "set_aside")
class SetAsideRow {
    @Id
    UUID id;

    String file;
    int line;
    String reason;
    byte[] body;
    Instant at;
    int format;
}
