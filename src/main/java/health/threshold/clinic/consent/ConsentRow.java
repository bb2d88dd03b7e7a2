package health.threshold.clinic.consent;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "consent")
class ConsentRow {
    @Id
    UUID id;

    UUID patient;

    @Nullable
    UUID visit;

    String document;
    String kind;
    int version;
    String language;
    String hash;
    boolean signed;
    Instant at;

    @Nullable
    UUID proxy;
}
