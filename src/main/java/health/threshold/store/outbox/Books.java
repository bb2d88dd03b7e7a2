package health.threshold.store.outbox;

import health.threshold.kernel.PatientId;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import health.threshold.store.audit.AuditLog;
import health.threshold.store.audit.Deed;
import java.util.UUID;

/// The two books in which every change is entered at once: who did it, and what the hub has not heard.
public final class Books {

    private final AuditLog audit;
    private final Outbox outbox;

    public Books(AuditLog audit, Outbox outbox) {
        this.audit = audit;
        this.outbox = outbox;
    }

    /// A change to a row about one person, which the hub must hear of.
    public void changed(Tx tx, Deed deed, Kind kind, UUID id, PatientId patient) {
        audit.record(tx, deedOf(tx, deed), kind, id, patient);
        outbox.changed(tx, kind, id, patient.value());
    }

    /// A change to a row about nobody in particular, which the hub must hear of.
    public void changed(Tx tx, Deed deed, Kind kind, UUID id) {
        audit.record(tx, deedOf(tx, deed), kind, id);
        outbox.changed(tx, kind, id);
    }

    /// A change that stays on this device.
    public void changedHere(Tx tx, Deed deed, Kind kind, UUID id) {
        audit.record(tx, deed, kind, id);
        tx.changed(kind, id);
    }

    /// A change about one person that stays on this device.
    public void changedHere(Tx tx, Deed deed, Kind kind, UUID id, PatientId patient) {
        audit.record(tx, deed, kind, id, patient);
        tx.changed(kind, patient.value());
    }

    /// Somebody looked at something about this person.
    public void viewed(Tx tx, Kind kind, UUID id, PatientId patient) {
        audit.record(tx, Deed.VIEWED, kind, id, patient);
    }

    /// A deed that changed nothing, as a search or a refused sign-in.
    public void noted(Tx tx, Deed deed, Kind kind, UUID id) {
        audit.record(tx, deed, kind, id);
    }

    private static Deed deedOf(Tx tx, Deed deed) {
        return tx.isReceived() ? Deed.RECEIVED : deed;
    }
}
