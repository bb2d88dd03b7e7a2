package health.threshold.hub.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.clinic.patient.Need;
import health.threshold.clinic.patient.NeedCode;
import health.threshold.clinic.patient.Patients;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A need is a Flag with a code of ours; other programs' flags are only mirrored.
final class NeedTranslator extends RowTranslator<Need> {

    private static final String CODES = Own.codes("need");

    private final Patients patients;

    NeedTranslator(Patients patients) {
        super(
                "Flag",
                Kind.NEED,
                3,
                List.of(
                        new Element<>(
                                Need::active, (on, need) -> on.put("status", need.active() ? "active" : "inactive")),
                        new Element<>(
                                Need::code, (on, need) -> Laying.concept(on, "code", Codes.coding(CODES, need.code()))),
                        Subject.of("subject", Need::patient),
                        new Element<>(Need::since, NeedTranslator::laySince)));
        this.patients = patients;
    }

    @Override
    Optional<Need> read(Tx tx, ObjectNode resource) {
        return Json.code(resource, CODES, "code")
                .map(code -> new Need(
                        Json.id(resource),
                        Subject.required(resource, "subject"),
                        Codes.known(NeedCode.class, code, "code"),
                        Json.date(resource, "period", "start").orElse(null),
                        Json.required(resource, "status").equals("active")));
    }

    @Override
    void keep(Tx tx, Need need) {
        patients.keep(tx, need);
    }

    @Override
    Optional<Need> find(Tx tx, UUID id) {
        return patients.need(tx, id);
    }

    private static void laySince(ObjectNode on, Need need) {
        var period = Laying.part(on, "period");
        Laying.value(period, "start", need.since());
        if (period.isEmpty()) on.remove("period");
    }
}
