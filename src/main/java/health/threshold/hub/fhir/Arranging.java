package health.threshold.hub.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.clinic.patient.Arrangements;
import health.threshold.clinic.patient.ContactWay;
import health.threshold.clinic.patient.EmergencyContact;
import health.threshold.hub.RawJson;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What has been arranged with somebody. Whom to call in an emergency is the contact that is called so, or that nobody
/// has called anything; employers, insurers and next of kin are left as they are.
final class Arranging {

    static final String INTERPRETER_IN = Own.extension("interpreter-language");

    private static final String WAY = Own.extension("contact-way");
    private static final String ROLES = "http://terminology.hl7.org/CodeSystem/v2-0131";
    private static final Coding EMERGENCY = new Coding(ROLES, "C", "Emergency Contact");

    private Arranging() {}

    static Arrangements read(ObjectNode resource) {
        return new Arrangements(
                emergencyItem(resource).flatMap(Arranging::emergency).orElse(null),
                Json.list(resource, "extension").stream()
                        .filter(extension -> extension.path("url").asText().equals(WAY))
                        .flatMap(extension ->
                                Codes.find(
                                        ContactWay.class,
                                        extension.path("valueCode").asText())
                                        .stream())
                        .collect(Collectors.toSet()),
                Words.extension(resource, 20, INTERPRETER_IN).orElse(null));
    }

    static void layEmergency(ObjectNode on, @Nullable EmergencyContact emergency) {
        var item = emergencyItem(on);
        if (emergency == null) {
            item.ifPresent(gone -> Without.items(on, "contact", each -> each == gone));
            return;
        }
        var contact = item.orElseGet(() -> on.withArray("/contact").addObject());
        layRelation(contact, emergency.relation());
        if (!name(contact).equals(Optional.of(emergency.name())))
            contact.set("name", RawJson.object().put("text", emergency.name()));
        Reaching.lay(contact, "phone", emergency.phone());
    }

    /// What others call them besides stays as it is, unless the person has said something else.
    private static void layRelation(ObjectNode contact, @Nullable String relation) {
        if (Json.list(contact, "relationship").stream().noneMatch(Arranging::isEmergency))
            contact.withArrayProperty("relationship").insert(0, Laying.concept(EMERGENCY));
        if (Objects.equals(relation(contact).orElse(null), relation)) return;
        Without.items(contact, "relationship", role -> !isEmergency(role));
        if (relation != null)
            contact.withArrayProperty("relationship").addObject().put("text", relation);
    }

    /// A way that this version does not know stays.
    static void layWays(ObjectNode on, Set<ContactWay> ways) {
        for (var way : ContactWay.values()) {
            var said = Map.of("url", WAY, "valueCode", Codes.of(way));
            if (ways.contains(way)) Laying.item(on, "extension", said);
            else Laying.withoutItem(on, "extension", said);
        }
    }

    private static Optional<EmergencyContact> emergency(ObjectNode contact) {
        return name(contact)
                .map(name -> new EmergencyContact(
                        name,
                        Reaching.phone(contact).orElse(null),
                        relation(contact).orElse(null)));
    }

    private static Optional<String> relation(ObjectNode contact) {
        return Json.list(contact, "relationship").stream()
                .filter(role -> !isEmergency(role))
                .flatMap(role -> Words.concept(role, 40).stream())
                .findFirst();
    }

    private static Optional<String> name(ObjectNode contact) {
        return Words.text(contact, 120, "name", "text")
                .or(() -> Json.list(contact, "name").stream()
                        .map(name -> (Naming.given(name) + " "
                                        + Json.text(name, "family").orElse(""))
                                .strip())
                        .filter(whole -> !whole.isEmpty())
                        .findFirst()
                        .map(whole -> Words.cut(whole, 120)));
    }

    private static Optional<ObjectNode> emergencyItem(ObjectNode resource) {
        var all = Json.list(resource, "contact");
        return all.stream()
                .filter(contact -> Json.list(contact, "relationship").stream().anyMatch(Arranging::isEmergency))
                .findFirst()
                .or(() -> all.stream()
                        .filter(contact -> Json.list(contact, "relationship").isEmpty())
                        .findFirst());
    }

    private static boolean isEmergency(ObjectNode role) {
        return Json.code(role, ROLES).filter(EMERGENCY.code()::equals).isPresent();
    }
}
