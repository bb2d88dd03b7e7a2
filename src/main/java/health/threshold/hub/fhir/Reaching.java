package health.threshold.hub.fhir;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.clinic.patient.Address;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How to reach somebody: of several telephones or addresses the one that ranks first, and never a past one.
final class Reaching {

    private static final int LONGEST_PHONE = 40;
    private static final int LONGEST_EMAIL = 200;

    private Reaching() {}

    static Optional<String> phone(ObjectNode resource) {
        return telecom(resource, "phone").flatMap(item -> Words.text(item, LONGEST_PHONE, "value"));
    }

    static Optional<String> email(ObjectNode resource) {
        return telecom(resource, "email").flatMap(item -> Words.text(item, LONGEST_EMAIL, "value"));
    }

    static void lay(ObjectNode on, String system, @Nullable String value) {
        var item = telecom(on, system);
        if (value != null)
            item.orElseGet(() -> Laying.item(on, "telecom", Map.of("system", system)))
                    .put("value", value);
        else item.ifPresent(gone -> Without.items(on, "telecom", each -> each == gone));
    }

    static Optional<Address> address(ObjectNode resource) {
        return addressItem(resource)
                .map(item -> new Address(
                        street(item),
                        Words.text(item, 120, "city").orElse(null),
                        Words.text(item, 60, "state").orElse(null),
                        Words.text(item, 20, "postalCode").orElse(null)))
                .filter(address -> !address.oneLine().isEmpty());
    }

    static void layAddress(ObjectNode on, @Nullable Address address) {
        var item = addressItem(on);
        if (address == null) {
            item.ifPresent(gone -> Without.items(on, "address", each -> each == gone));
            return;
        }
        var home = item.orElseGet(() -> Laying.item(on, "address", Map.of("use", "home")));
        home.remove("text");
        if (!Objects.equals(street(home), address.street())) {
            home.remove("line");
            if (address.street() != null) home.putArray("line").add(address.street());
        }
        Laying.text(home, "city", address.city());
        Laying.text(home, "state", address.region());
        Laying.text(home, "postalCode", address.postcode());
    }

    private static Optional<ObjectNode> telecom(ObjectNode resource, String system) {
        return Json.list(resource, "telecom").stream()
                .filter(item -> item.path("system").asText().equals(system))
                .filter(item -> !item.path("use").asText().equals("old") && item.has("value"))
                .min(Comparator.comparingInt(item -> item.path("rank").asInt(Integer.MAX_VALUE)));
    }

    private static Optional<ObjectNode> addressItem(ObjectNode resource) {
        var current = Json.list(resource, "address").stream()
                .filter(item ->
                        !Set.of("old", "billing").contains(item.path("use").asText()))
                .toList();
        return current.stream()
                .filter(item -> item.path("use").asText().equals("home"))
                .findFirst()
                .or(() -> current.stream().findFirst());
    }

    private static @Nullable String street(ObjectNode item) {
        var lines = new ArrayList<String>();
        if (item.get("line") instanceof ArrayNode all)
            for (var line : all) if (line.isTextual() && !line.textValue().isBlank()) lines.add(line.textValue());
        var street = String.join(", ", lines);
        if (street.isEmpty()) return null;
        return street.length() <= 200 ? street : street.substring(0, 200);
    }
}
