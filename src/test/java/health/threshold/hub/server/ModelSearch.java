package health.threshold.hub.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.hub.Inquiry;
import health.threshold.kernel.PersonName;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The searches of R4 that this program makes, as the model server understands them.
public final class ModelSearch {

    /// What a server may know of conditions besides `_id` and `_lastUpdated`.
    public enum Manner {
        KNOWS,
        LEAVES_OUT,
        REFUSES
    }

    static final Set<String> CONDITIONS = Set.of("patient", "date", "identifier", "name", "birthdate");

    private ModelSearch() {}

    /// The parameters of a request, each once.
    static Map<String, String> query(String text) {
        var map = new HashMap<String, String>();
        for (var part : text.split("&")) {
            var at = part.indexOf('=');
            if (at > 0)
                map.put(part.substring(0, at), URLDecoder.decode(part.substring(at + 1), StandardCharsets.UTF_8));
        }
        return map;
    }

    /// The same condition may stand there twice, as the two ends of a period do.
    static List<String[]> conditions(String text) {
        return Arrays.stream(text.split("&"))
                .map(part -> part.split("=", 2))
                .filter(part -> part.length == 2 && CONDITIONS.contains(part[0]))
                .map(part -> new String[] {part[0], URLDecoder.decode(part[1], StandardCharsets.UTF_8)})
                // What a device asks for by its own identifiers is another matter.
                .filter(one -> !one[0].equals("identifier") || one[1].startsWith(Inquiry.PAYER))
                .toList();
    }

    /// @param conditions each a name and a value, in the order of the request
    static boolean matches(ObjectNode resource, List<String[]> conditions) {
        return conditions.stream().allMatch(one -> matches(resource, one[0], one[1]));
    }

    private static boolean matches(ObjectNode resource, String name, String value) {
        return switch (name) {
            case "patient" -> Arrays.stream(value.split(",")).anyMatch(id -> names(resource, "Patient/" + id));
            case "date" -> fits(resource.path("start").asText(), value);
            case "identifier" ->
                Arrays.stream(value.split(",")).anyMatch(token -> isIdentified(resource, token.split("\\|")));
            case "name" -> isCalled(resource, value);
            case "birthdate" -> resource.path("birthDate").asText().equals(value);
            default -> true;
        };
    }

    /// By the element that R4's search parameter means: never by an extension.
    private static boolean names(ObjectNode resource, String reference) {
        for (var element : List.of("subject", "patient", "beneficiary", "for", "target"))
            for (var one : list(resource.path(element)))
                if (one.path("reference").asText().equals(reference)) return true;
        for (var participant : resource.path("participant"))
            if (participant.path("actor").path("reference").asText().equals(reference)) return true;
        return false;
    }

    private static boolean fits(String start, String condition) {
        if (start.isEmpty()) return false;
        var at = OffsetDateTime.parse(start).toInstant();
        var limit = Instant.parse(condition.substring(2));
        return condition.startsWith("ge") ? !at.isBefore(limit) : at.isBefore(limit);
    }

    /// Strings are compared without case and accents, by their beginnings, as R4 has it.
    private static boolean isCalled(ObjectNode resource, String beginning) {
        var words = new ArrayList<String>();
        for (var name : resource.path("name")) {
            words.addAll(PersonName.searchWords(name.path("family").asText()));
            for (var given : name.path("given")) words.addAll(PersonName.searchWords(given.asText()));
        }
        return words.stream().anyMatch(word -> word.startsWith(PersonName.key(beginning)));
    }

    private static boolean isIdentified(ObjectNode resource, String[] token) {
        for (var identifier : resource.path("identifier"))
            if (identifier.path("system").asText().equals(token[0])
                    && identifier.path("value").asText().equals(token[1])) return true;
        return false;
    }

    private static Iterable<JsonNode> list(JsonNode element) {
        return element.isArray() ? element : List.of(element);
    }
}
