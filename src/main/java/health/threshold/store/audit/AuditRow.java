package health.threshold.store.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "audit_entry")
class AuditRow {
    @Id
    long seq;

    Instant at;
    UUID actor;
    String role;
    String station;
    String device;
    String deed;
    String kind;
    UUID entity;

    @Nullable
    UUID patient;

    String previous;
    String hash;
}
