package health.threshold.hub.fhir;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.hub.Unreadable;
import health.threshold.kernel.PersonName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Names of people in a resource. Of several, the official one is the name; the usual one is what to call them.
final class Naming {

    private static final int LONGEST = 120;
    private static final Set<String> PAST = Set.of("old", "maiden", "temp", "anonymous");

    private Naming() {}

    static PersonName official(ObjectNode resource) {
        var item = officialItem(resource).orElseThrow(() -> new Unreadable("name is missing"));
        var given = given(item);
        var family = Json.text(item, "family").or(() -> Json.text(item, "text").filter(whole -> given.isEmpty()));
        return family.map(name -> new PersonName(given, name)).orElseGet(() -> new PersonName("", given));
    }

    static void layOfficial(ObjectNode on, PersonName name) {
        var item = officialItem(on).orElseGet(() -> Laying.item(on, "name", Map.of("use", "official")));
        item.put("family", name.family()).remove("text");
        if (!given(item).equals(name.given())) layGiven(item, name.given());
    }

    /// How the person is called, if it is not what their name says.
    static Optional<String> usual(ObjectNode resource) {
        var official = officialItem(resource);
        return Json.list(resource, "name").stream()
                .filter(item -> item.path("use").asText().equals("usual"))
                .filter(item -> !Objects.equals(item, official.orElse(null)))
                .findFirst()
                .flatMap(Naming::called)
                .filter(called -> !called.equals(official.map(Naming::given).orElse("")));
    }

    static void layUsual(ObjectNode on, @Nullable String called) {
        if (called == null) {
            Laying.withoutItem(on, "name", Map.of("use", "usual"));
            return;
        }
        var item = Laying.item(on, "name", Map.of("use", "usual"));
        item.remove(List.of("text", "family"));
        layGiven(item, called);
    }

    /// What is said before the family name, as `Dr`.
    static Optional<String> title(ObjectNode resource) {
        return officialItem(resource)
                .flatMap(item -> item.path("prefix").path(0).isTextual()
                        ? Optional.of(item.path("prefix").path(0).textValue())
                        : Optional.<String>empty())
                .filter(title -> !title.isBlank() && title.length() <= 40);
    }

    static void layTitle(ObjectNode on, @Nullable String title) {
        var item = officialItem(on).orElseGet(() -> Laying.item(on, "name", Map.of("use", "official")));
        if (title == null) item.remove("prefix");
        else item.putArray("prefix").add(title);
    }

    private static Optional<ObjectNode> officialItem(ObjectNode resource) {
        var names = Json.list(resource, "name");
        return names.stream()
                .filter(item -> item.path("use").asText().equals("official"))
                .findFirst()
                .or(() -> names.stream()
                        .filter(item -> !PAST.contains(item.path("use").asText()))
                        .filter(item -> !Set.of("usual", "nickname")
                                .contains(item.path("use").asText()))
                        .findFirst())
                .or(() -> names.stream()
                        .filter(item -> item.path("use").asText().equals("usual") && item.has("family"))
                        .findFirst());
    }

    private static Optional<String> called(ObjectNode item) {
        return Optional.of(given(item))
                .filter(given -> !given.isEmpty())
                .or(() -> Json.text(item, "text"))
                .or(() -> Json.text(item, "family"))
                .filter(called -> called.length() <= LONGEST);
    }

    /// All given names, as they are written; empty where there is none.
    static String given(ObjectNode item) {
        var parts = new ArrayList<String>();
        if (item.get("given") instanceof ArrayNode all)
            for (var part : all)
                if (part.isTextual()) parts.add(part.textValue().strip());
        return String.join(" ", parts).strip();
    }

    private static void layGiven(ObjectNode item, String given) {
        if (given.isEmpty()) item.remove("given");
        else item.putArray("given").add(given);
    }
}
