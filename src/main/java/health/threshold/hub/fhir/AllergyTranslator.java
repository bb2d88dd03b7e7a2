package health.threshold.hub.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.clinic.care.CareFile;
import health.threshold.clinic.care.Facts.Allergy;
import health.threshold.hub.RawJson;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Something that harms somebody.
final class AllergyTranslator extends RowTranslator<Allergy> {

    private static final String STATUS = Own.hl7("allergyintolerance-clinical");
    private static final String VERIFICATION = Own.hl7("allergyintolerance-verification");

    private final CareFile file;

    AllergyTranslator(CareFile file) {
        super(
                "AllergyIntolerance",
                Kind.ALLERGY,
                6,
                List.of(
                        Subject.of("patient", Allergy::patient),
                        new Element<>(Allergy::substance, (on, one) -> Words.layConcept(on, "code", one.substance())),
                        new Element<>(Allergy::reaction, AllergyTranslator::layReaction),
                        new Element<>(Allergy::since, (on, one) -> Laying.value(on, "onsetDateTime", one.since())),
                        new Element<>(
                                Allergy::active,
                                (on, one) -> Clinical.lay(on, STATUS, one.active() ? "active" : "inactive"))));
        this.file = file;
    }

    @Override
    Optional<Allergy> read(Tx tx, ObjectNode resource) {
        return Optional.of(new Allergy(
                Json.id(resource),
                Subject.required(resource, "patient"),
                Words.requiredConcept(resource, 200, "code"),
                Words.concept(resource, 200, "reaction", "manifestation").orElse(null),
                When.day(resource, "onsetDateTime", "recordedDate").orElse(null),
                Clinical.isActive(resource, STATUS, VERIFICATION)));
    }

    @Override
    void keep(Tx tx, Allergy allergy) {
        file.keep(tx, allergy);
    }

    @Override
    Optional<Allergy> find(Tx tx, UUID id) {
        return file.allergy(tx, id);
    }

    private static void layReaction(ObjectNode on, Allergy one) {
        on.remove("reaction");
        if (one.reaction() == null) return;
        var manifestation = RawJson.object().put("text", one.reaction());
        on.putArray("reaction").addObject().putArray("manifestation").add(manifestation);
    }
}
