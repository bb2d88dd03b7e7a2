package health.threshold.hub.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.hub.Decision;
import health.threshold.hub.Decisions;
import health.threshold.hub.RawJson;
import health.threshold.hub.ResourceId;
import health.threshold.hub.Unreadable;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A decision between two values is the Provenance of the resource it concerns. Other systems' Provenances are no
/// decisions of ours, and are only mirrored.
final class ProvenanceTranslator extends RowTranslator<Decision> {

    private static final Coding CHOSEN =
            new Coding(Own.codes("provenance-activity"), "conflict-decision", "decision between two values");

    private final Decisions decisions;

    ProvenanceTranslator(Decisions decisions) {
        super(
                "Provenance",
                Kind.DECISION,
                9,
                List.of(
                        new Element<>(Decision::type, ProvenanceTranslator::layTarget),
                        new Element<>(Decision::entity, ProvenanceTranslator::layTarget),
                        new Element<>(Decision::at, (on, one) -> Laying.value(on, "recorded", one.at())),
                        new Element<>(Decision::decider, ProvenanceTranslator::layAgent),
                        new Element<>(Decision::who, ProvenanceTranslator::layAgent),
                        new Element<>(
                                Decision::words,
                                (on, one) -> on.putArray("reason").addObject().put("text", one.words()))));
        this.decisions = decisions;
    }

    @Override
    Optional<Decision> read(Tx tx, ObjectNode resource) {
        if (Json.code(resource, CHOSEN.system(), "activity")
                .filter(CHOSEN.code()::equals)
                .isEmpty()) return Optional.empty();
        var target = Json.reference(resource, "target")
                .filter(ref -> !ref.type().isEmpty())
                .orElseThrow(() -> new Unreadable("target is missing"));
        return Optional.of(new Decision(
                Json.id(resource),
                target.type(),
                ResourceId.of(target.type(), target.id()),
                Json.referenced(resource, "Practitioner", "agent", "who").orElse(null),
                Words.text(resource, 120, "agent", "who", "display").orElse(""),
                When.required(resource, "recorded"),
                Words.text(resource, 2_000, "reason", "text").orElse("")));
    }

    @Override
    void keep(Tx tx, Decision decision) {
        decisions.keep(tx, decision);
    }

    @Override
    Optional<Decision> find(Tx tx, UUID id) {
        return decisions.find(tx, id);
    }

    @Override
    void begin(ObjectNode fresh, Decision decision) {
        fresh.remove("identifier");
        fresh.set("activity", Laying.concept(CHOSEN));
    }

    /// A search by patient finds only what has the person among its targets, so they come second to what was decided.
    @Override
    void beginHere(Tx tx, ObjectNode fresh, Decision decision) {
        if (decision.type().equals("Patient")) return;
        decisions.whom(tx, decision).ifPresent(person -> {
            layTarget(fresh, decision);
            fresh.withArrayProperty("target").addObject().put("reference", Ref.to("Patient", person.value()));
        });
    }

    private static void layTarget(ObjectNode on, Decision decision) {
        var targets = on.withArrayProperty("target");
        var first = RawJson.object().put("reference", Ref.to(decision.type(), decision.entity()));
        if (targets.isEmpty()) targets.add(first);
        else targets.set(0, first);
    }

    private static void layAgent(ObjectNode on, Decision decision) {
        var who = on.putArray("agent").addObject().putObject("who");
        if (decision.decider() != null) who.put("reference", Ref.to("Practitioner", decision.decider()));
        Laying.text(who, "display", decision.who());
    }
}
