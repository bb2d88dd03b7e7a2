package health.threshold.hub.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.clinic.patient.Patients;
import health.threshold.clinic.patient.Proxy;
import health.threshold.clinic.patient.ProxyScope;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Somebody who stands beside a person is a RelatedPerson. Whether they may decide is said apart: a relation alone
/// gives no such right, whoever codes it. Likewise what they may do for the person: one extension for each thing, or
/// one that says none; where there is none at all, the usual holds.
final class ProxyTranslator extends RowTranslator<Proxy> {

    private static final String GUARDIAN = Own.extension("guardian");

    private static final String MAY = Own.extension("proxy-may");
    private static final String NOTHING = "none";

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
                                (on, proxy) -> Laying.extension(on, GUARDIAN, "valueBoolean", proxy.guardian())),
                        new Element<>(Proxy::may, ProxyTranslator::layMay)));
        this.patients = patients;
    }

    @Override
    Optional<Proxy> read(Tx tx, ObjectNode resource) {
        // Who is no longer to be asked about somebody stays in their file, and may do nothing.
        var isActive = Json.flag(resource, "active").orElse(true);
        var guardian = isActive
                && Json.extension(resource, GUARDIAN)
                        .flatMap(extension -> Json.flag(extension, "valueBoolean"))
                        .orElse(false);
        return Optional.of(new Proxy(
                Json.id(resource),
                Subject.required(resource, "patient"),
                Naming.official(resource),
                Words.concept(resource, 40, "relationship").orElse("related"),
                Reaching.phone(resource).orElse(null),
                guardian,
                isActive ? may(resource, guardian) : Set.of()));
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

    private static Set<ProxyScope> may(ObjectNode resource, boolean guardian) {
        var codes = Json.list(resource, "extension").stream()
                .filter(extension -> extension.path("url").asText().equals(MAY))
                .map(extension -> extension.path("valueCode").asText())
                .collect(Collectors.toSet());
        if (codes.isEmpty()) return ProxyScope.usual(guardian);
        return Arrays.stream(ProxyScope.values())
                .filter(one -> codes.contains(one.code()))
                .collect(Collectors.toSet());
    }

    private static void layMay(ObjectNode on, Proxy proxy) {
        Laying.withoutItem(on, "extension", Map.of("url", MAY, "valueCode", NOTHING));
        for (var one : ProxyScope.values()) {
            var said = Map.of("url", MAY, "valueCode", one.code());
            if (proxy.may().contains(one)) Laying.item(on, "extension", said);
            else Laying.withoutItem(on, "extension", said);
        }
        if (proxy.may().isEmpty()) Laying.item(on, "extension", Map.of("url", MAY, "valueCode", NOTHING));
    }

    private static void layRelation(ObjectNode on, Proxy proxy) {
        on.putArray("relationship").addObject().put("text", proxy.relation());
    }
}
