package health.threshold.clinic.billing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "payment_intent")
class IntentRow {
    @Id
    UUID id;

    UUID visit;
    UUID patient;
    long minor;
    String currency;
    String purpose;

    @Nullable
    String press;

    String state;
    Instant opened;

    @Nullable
    Instant closed;

    @Nullable
    String payer;
}
