package health.threshold.hub.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.clinic.care.CareFile;
import health.threshold.clinic.care.Facts.Diagnosis;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Something somebody has.
final class DiagnosisTranslator extends RowTranslator<Diagnosis> {

    private static final String STATUS = Own.hl7("condition-clinical");
    private static final String VERIFICATION = Own.hl7("condition-ver-status");

    private final CareFile file;

    DiagnosisTranslator(CareFile file) {
        super(
                "Condition",
                Kind.DIAGNOSIS,
                6,
                List.of(
                        Subject.of("subject", Diagnosis::patient),
                        new Element<>(Diagnosis::name, (on, one) -> Words.layConcept(on, "code", one.name())),
                        new Element<>(Diagnosis::since, (on, one) -> Laying.value(on, "onsetDateTime", one.since())),
                        new Element<>(
                                Diagnosis::active,
                                (on, one) -> Clinical.lay(on, STATUS, one.active() ? "active" : "inactive"))));
        this.file = file;
    }

    @Override
    Optional<Diagnosis> read(Tx tx, ObjectNode resource) {
        return Optional.of(new Diagnosis(
                Json.id(resource),
                Subject.required(resource, "subject"),
                Words.requiredConcept(resource, 200, "code"),
                When.day(resource, "onsetDateTime", "recordedDate").orElse(null),
                Clinical.isActive(resource, STATUS, VERIFICATION)));
    }

    @Override
    void keep(Tx tx, Diagnosis diagnosis) {
        file.keep(tx, diagnosis);
    }

    @Override
    Optional<Diagnosis> find(Tx tx, UUID id) {
        return file.diagnosis(tx, id);
    }
}
