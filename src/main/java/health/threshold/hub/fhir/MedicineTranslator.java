package health.threshold.hub.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.clinic.care.CareFile;
import health.threshold.clinic.care.Facts.Medicine;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Something somebody takes, or was meant to.
final class MedicineTranslator extends RowTranslator<Medicine> {

    private static final String MEDICINE = "medicationCodeableConcept";

    /// A name may stand in a Medication that nobody sends along. That there is something is worth knowing all the same.
    private static final String NOT_SENT = "Medicine (name not sent)";

    private final CareFile file;

    MedicineTranslator(CareFile file) {
        super(
                "MedicationRequest",
                Kind.MEDICINE,
                6,
                List.of(
                        Subject.of("subject", Medicine::patient),
                        new Element<>(Medicine::name, MedicineTranslator::layName),
                        new Element<>(Medicine::remark, MedicineTranslator::layRemark),
                        new Element<>(
                                Medicine::active, (on, one) -> on.put("status", one.active() ? "active" : "stopped"))));
        this.file = file;
    }

    @Override
    Optional<Medicine> read(Tx tx, ObjectNode resource) {
        return Optional.of(new Medicine(
                Json.id(resource),
                Subject.required(resource, "subject"),
                Words.concept(resource, 200, MEDICINE)
                        .or(() -> Words.text(resource, 200, "medicationReference", "display"))
                        .orElse(NOT_SENT),
                Words.text(resource, 300, "note", "text").orElse(null),
                Json.required(resource, "status").equals("active")));
    }

    @Override
    void keep(Tx tx, Medicine medicine) {
        file.keep(tx, medicine);
    }

    @Override
    Optional<Medicine> find(Tx tx, UUID id) {
        return file.medicine(tx, id);
    }

    @Override
    void begin(ObjectNode fresh, Medicine medicine) {
        fresh.put("intent", "order");
    }

    private static void layName(ObjectNode on, Medicine one) {
        on.remove("medicationReference");
        Words.layConcept(on, MEDICINE, one.name());
    }

    private static void layRemark(ObjectNode on, Medicine one) {
        var first = Json.list(on, "note").stream().findFirst();
        if (one.remark() == null) first.ifPresent(gone -> Without.items(on, "note", each -> each == gone));
        else first.orElseGet(() -> on.withArray("/note").addObject()).put("text", one.remark());
    }
}
