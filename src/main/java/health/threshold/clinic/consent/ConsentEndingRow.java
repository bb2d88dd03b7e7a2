package health.threshold.clinic.consent;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "consent_ending")
class ConsentEndingRow {
    @Id
    UUID id;

    UUID consent;
    UUID patient;
    String standing;
    Instant at;
}
