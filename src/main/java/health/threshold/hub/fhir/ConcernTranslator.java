package health.threshold.hub.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.clinic.care.CareNotes;
import health.threshold.clinic.care.Concern;
import health.threshold.hub.RawJson;
import health.threshold.hub.Unreadable;
import health.threshold.kernel.StaffId;
import health.threshold.kernel.VisitId;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What somebody came with, in their own words: an Observation under the visit's number, performed by the person
/// themselves. Who wrote it down is said apart.
final class ConcernTranslator extends RowTranslator<Concern> {

    private static final String REASON = "10154-3";
    private static final String WRITTEN_BY = Own.extension("written-by");

    private static final List<Element<Concern>> ELEMENTS = List.of(
            new Element<>(Concern::patient, ConcernTranslator::layPatient),
            Subject.in("encounter", Concern::visit),
            new Element<>(Concern::words, (on, one) -> Laying.text(on, "valueString", one.words())),
            new Element<>(Concern::saved, (on, one) -> Laying.value(on, "effectiveDateTime", one.saved())),
            new Element<>(Concern::by, ConcernTranslator::layWriter));

    private final CareNotes notes;

    ConcernTranslator(CareNotes notes) {
        super("Observation", Kind.CONCERN, 7, ELEMENTS);
        this.notes = notes;
    }

    /// Another program's words about a visit, under a number of their own, are only mirrored: a visit has one concern.
    @Override
    Optional<Concern> read(Tx tx, ObjectNode resource) {
        var id = new VisitId(Json.id(resource));
        var isConcern = Json.code(resource, Own.LOINC, "code")
                        .filter(REASON::equals)
                        .isPresent()
                && Subject.visit(resource, "encounter").filter(id::equals).isPresent();
        if (!isConcern) return Optional.empty();
        return Optional.of(new Concern(
                id,
                Subject.required(resource, "subject"),
                Words.text(resource, 2_000, "valueString").orElse(""),
                When.required(resource, "effectiveDateTime"),
                Json.extension(resource, WRITTEN_BY)
                        .flatMap(one -> Json.referenced(one, "Practitioner", "valueReference"))
                        .map(StaffId::new)
                        .orElseThrow(() -> new Unreadable("written-by is missing"))));
    }

    @Override
    void keep(Tx tx, Concern concern) {
        notes.keepConcern(tx, concern);
    }

    @Override
    Optional<Concern> find(Tx tx, UUID id) {
        return notes.concern(tx, new VisitId(id));
    }

    @Override
    void begin(ObjectNode fresh, Concern concern) {
        coded(fresh);
    }

    /// The resource of a concern that no hub has heard of.
    static ObjectNode written(Concern concern) {
        var fresh = coded(blank("Observation", concern.visit().value()));
        for (var element : ELEMENTS) element.over(fresh, null, concern);
        return fresh;
    }

    private static ObjectNode coded(ObjectNode fresh) {
        fresh.put("status", "final");
        fresh.set("code", Laying.concept(new Coding(Own.LOINC, REASON, "Chief complaint Narrative - Reported")));
        return fresh;
    }

    private static void layPatient(ObjectNode on, Concern one) {
        Laying.reference(on, "subject", "Patient", one.patient().value());
        on.putArray("performer")
                .addObject()
                .put("reference", Ref.to("Patient", one.patient().value()));
    }

    private static void layWriter(ObjectNode on, Concern one) {
        var writer = RawJson.object()
                .put("reference", Ref.to("Practitioner", one.by().value()));
        Laying.extension(on, WRITTEN_BY, "valueReference", writer);
    }
}
