package health.threshold.hub;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.kernel.PatientId;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import health.threshold.store.audit.AuditLog;
import health.threshold.store.audit.Deed;
import health.threshold.store.mirror.Mirror;
import health.threshold.store.outbox.Outbox;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Lays the two sides of a conflict beside each other for the person who must choose. That somebody sees them is a
/// disclosure, and audited as one.
final class BothSides {

    private final Translators translators;
    private final Reconciliation reconciliation;
    private final Signatures signatures;
    private final Outbox outbox = new Outbox();
    private final AuditLog audit = new AuditLog();

    BothSides(Translators translators, Reconciliation reconciliation) {
        this.translators = translators;
        this.reconciliation = reconciliation;
        signatures = new Signatures(translators);
    }

    /// The conflict as a person sees it.
    Conflict shown(Tx tx, ConflictRow row) {
        var entity = ResourceId.of(row.type, row.entity);
        var patient = whom(tx, row.type, entity);
        note(tx, Deed.VIEWED, translators.kindOf(row.type), entity, patient);
        return new Conflict(
                row.id,
                row.type,
                translators.kindOf(row.type),
                entity,
                patient.flatMap(who -> name(tx, who)).orElse(null),
                clashes(tx, row),
                signatures.ofOurs(tx, row.type, entity).orElse(null),
                row.theirAuthor(),
                row.at,
                decided(row),
                row.decision == null && row.decided != null);
    }

    /// The elements that differ now: what is here may have gone on since the conflict was found.
    List<Clash> clashes(Tx tx, ConflictRow row) {
        var entity = ResourceId.of(row.type, row.entity);
        var mirrored = new Mirror().find(tx, row.type, row.entity).orElse(null);
        var base = Reconciliation.content(mirrored, row.type, row.entity);
        var ours = translators
                .of(row.type)
                .flatMap(by -> reconciliation.overlaid(tx, by, waiting(tx, by, entity), entity, base))
                .orElse(base);
        var edit = row.edit();
        var before = mirrored == null
                ? base
                : new History()
                        .descent(tx, row.type, row.entity)
                        .common(mirrored, edit)
                        .orElseGet(RawJson::object);
        return Merge.of(named(tx, before), named(tx, ours), named(tx, edit.content()), Side.OURS)
                .clashes();
    }

    /// The person whom a row concerns.
    Optional<PatientId> whom(Tx tx, String type, UUID entity) {
        return type.equals("Patient") ? Optional.of(new PatientId(entity)) : audit.whom(tx, entity);
    }

    Optional<String> name(Tx tx, PatientId patient) {
        return translators.nameplates().of(tx, "Patient", patient.value());
    }

    /// Audits a deed about a row, and about the person whom it concerns.
    void note(Tx tx, Deed deed, Kind kind, UUID entity, Optional<PatientId> patient) {
        patient.ifPresentOrElse(
                who -> audit.record(tx, deed, kind, entity, who), () -> audit.record(tx, deed, kind, entity));
    }

    private List<Kind> waiting(Tx tx, Translator by, UUID entity) {
        return by.kinds().stream()
                .filter(kind -> outbox.isWaiting(tx, kind, entity))
                .toList();
    }

    private static Conflict.@Nullable Decided decided(ConflictRow row) {
        if (row.decision == null || row.decided == null) return null;
        return new Conflict.Decided(Side.valueOf(row.decision), row.decided.plus(Conflicts.UNDO));
    }

    private ObjectNode named(Tx tx, ObjectNode resource) {
        var copy = resource.deepCopy();
        name(tx, copy);
        return copy;
    }

    private void name(Tx tx, JsonNode node) {
        if (node instanceof ObjectNode object && object.path("reference").isTextual() && !object.has("display")) {
            var parts = object.get("reference").textValue().split("/");
            if (parts.length == 2)
                translators
                        .nameplates()
                        .of(tx, parts[0], ResourceId.of(parts[0], parts[1]))
                        .ifPresent(called -> object.put("display", called));
        }
        for (var inner : node) name(tx, inner);
    }
}
