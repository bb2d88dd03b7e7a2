package health.threshold.hub.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.clinic.patient.Patients;
import health.threshold.clinic.patient.Proxy;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Somebody who stands beside a person is a RelatedPerson. Whether they may decide is said apart: a relation alone
/// gives no such right, whoever codes it.
final class ProxyTranslator extends RowTranslator<Proxy> {

    private static final String GUARDIAN = Own.extension("guardian");

    private final Patients patients;

    ProxyTranslator(Patients patients) {
        super(
                "RelatedPerson",
                Kind.PROXY,
                3,
                List.of(
                        Subject.of("patient", Proxy::patient),
                        new Element<>(Proxy::name, (on, proxy) -> Naming.layOfficial(on, proxy.name())),
                        new Element<>(Proxy::relation, ProxyTranslator::layRelation),
                        new Element<>(Proxy::phone, (on, proxy) -> Reaching.lay(on, "phone", proxy.phone())),
                        new Element<>(
                                Proxy::guardian,
                                (on, proxy) -> Laying.extension(on, GUARDIAN, "valueBoolean", proxy.guardian()))));
        this.patients = patients;
    }

    @Override
    Optional<Proxy> read(Tx tx, ObjectNode resource) {
        return Optional.of(new Proxy(
                Json.id(resource),
                Subject.required(resource, "patient"),
                Naming.official(resource),
                Words.concept(resource, 40, "relationship").orElse("related"),
                Reaching.phone(resource).orElse(null),
                Json.extension(resource, GUARDIAN)
                        .flatMap(extension -> Json.flag(extension, "valueBoolean"))
                        .orElse(false)));
    }

    @Override
    void keep(Tx tx, Proxy proxy) {
        patients.keep(tx, proxy);
    }

    @Override
    Optional<Proxy> find(Tx tx, UUID id) {
        return patients.proxy(tx, id);
    }

    @Override
    void begin(ObjectNode fresh, Proxy proxy) {
        fresh.put("active", true);
    }

    private static void layRelation(ObjectNode on, Proxy proxy) {
        on.putArray("relationship").addObject().put("text", proxy.relation());
    }
}
