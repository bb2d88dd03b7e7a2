package health.threshold.clinic.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "account")
class AccountRow {
    @Id
    UUID staff;

    String username;
    String hash;
    String role;
    int failures;

    @Nullable
    Instant shutUntil;
}
