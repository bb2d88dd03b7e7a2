package health.threshold.hub;

import health.threshold.kernel.PatientId;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import health.threshold.store.audit.AuditLog;
import health.threshold.store.audit.Deed;
import health.threshold.store.outbox.Outbox;
import java.util.Optional;
import java.util.UUID;

/// The book of what was decided, here and on the other devices.
public final class Decisions {

    private final AuditLog audit = new AuditLog();
    private final Outbox outbox = new Outbox();

    /// Keeps a decision that came from elsewhere.
    public void keep(Tx tx, Decision decision) {
        enter(tx, decision, Deed.RECEIVED);
    }

    public Optional<Decision> find(Tx tx, UUID id) {
        return rows(tx).decision(id)
                .map(row -> new Decision(row.id, row.type, row.entity, row.decider, row.who, row.at, row.words));
    }

    /// Whom a decision's resource is about.
    public Optional<PatientId> whom(Tx tx, Decision decision) {
        return decision.type().equals("Patient")
                ? Optional.of(new PatientId(decision.entity()))
                : audit.whom(tx, decision.entity());
    }

    /// Enters a decision that was made here, for the hub to hear of although the synchronisation carries it out.
    void made(Tx tx, Decision decision) {
        enter(tx, decision, Deed.CHANGED);
        var about = whom(tx, decision).map(PatientId::value).orElse(null);
        outbox.queue(tx, Kind.DECISION, decision.id(), about);
    }

    private void enter(Tx tx, Decision decision, Deed deed) {
        var row = new DecisionRow();
        row.id = decision.id();
        row.type = decision.type();
        row.entity = decision.entity();
        row.decider = decision.decider();
        row.who = decision.who();
        row.at = decision.at();
        row.words = decision.words();
        rows(tx).keep(row);
        audit.record(tx, deed, Kind.DECISION, decision.id());
        tx.changed(Kind.DECISION, decision.id());
    }

    private static HubRows rows(Tx tx) {
        return new HubRows_(tx.session());
    }
}
