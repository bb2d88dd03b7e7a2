package health.threshold.clinic.billing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "ledger_entry")
class LedgerEntryRow {
    @Id
    UUID id;

    String postKey;
    UUID patient;

    @Nullable
    UUID visit;

    String kind;
    long minor;
    String currency;
    String words;
    Instant posted;
    UUID actor;

    @Nullable
    String tender;

    @Nullable
    String last4;

    @Nullable
    String approval;

    @Nullable
    String receipt;
}
