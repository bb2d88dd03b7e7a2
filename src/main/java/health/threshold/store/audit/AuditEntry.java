package health.threshold.store.audit;

import health.threshold.store.Kind;
import java.time.Instant;
import java.util.UUID;

/// One line of the audit log: who, in which role, from which station and device, did what to which row.
public record AuditEntry(
        long seq, Instant at, UUID actor, String role, String station, String device, Deed deed, Kind kind, UUID id) {

    static AuditEntry of(AuditRow row) {
        return new AuditEntry(
                row.seq,
                row.at,
                row.actor,
                row.role,
                row.station,
                row.device,
                Deed.valueOf(row.deed),
                Kind.valueOf(row.kind),
                row.entity);
    }
}
