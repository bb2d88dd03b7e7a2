package health.threshold.hub.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.hub.ResourceId;
import health.threshold.hub.Unreadable;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads elements of a resource. Where a path crosses a list, the first item is meant; what is not there is empty, and
/// what is there but malformed is [Unreadable], named by its element and never by its content.
public final class Json {

    private Json() {}

    /// The node at the end of the path, or the missing node.
    public static JsonNode at(JsonNode from, String... path) {
        var node = from;
        for (var step : path) {
            if (node.isArray()) node = node.isEmpty() ? MissingNode.getInstance() : node.get(0);
            node = node.path(step);
        }
        return node;
    }

    public static Optional<String> text(JsonNode from, String... path) {
        var node = at(from, path);
        if (node.isMissingNode() || node.isNull()) return Optional.empty();
        if (!node.isTextual()) throw malformed("text", path);
        return node.textValue().isBlank() ? Optional.empty() : Optional.of(node.textValue());
    }

    /// @throws Unreadable also when it is missing
    public static String required(JsonNode from, String... path) {
        return text(from, path).orElseThrow(() -> new Unreadable(String.join(".", path) + " is missing"));
    }

    public static Optional<Boolean> flag(JsonNode from, String... path) {
        var node = at(from, path);
        if (node.isMissingNode() || node.isNull()) return Optional.empty();
        if (!node.isBoolean()) throw malformed("true or false", path);
        return Optional.of(node.booleanValue());
    }

    /// A number with its digits as written: `1.50` stays `1.50`.
    public static Optional<BigDecimal> number(JsonNode from, String... path) {
        var node = at(from, path);
        if (node.isMissingNode() || node.isNull()) return Optional.empty();
        if (!node.isNumber()) throw malformed("a number", path);
        return Optional.of(node.decimalValue());
    }

    /// A full date. FHIR also allows a year or a month alone; such a date is not known well enough, and so is empty.
    public static Optional<LocalDate> date(JsonNode from, String... path) {
        return text(from, path).filter(date -> date.length() >= 10).map(date -> {
            try {
                return LocalDate.parse(date.substring(0, 10));
            } catch (DateTimeException notOne) {
                throw malformed("a date", path);
            }
        });
    }

    /// An instant, or a dateTime that says its zone. A dateTime without a time of day is empty.
    public static Optional<Instant> instant(JsonNode from, String... path) {
        return text(from, path).filter(time -> time.length() > 10).map(time -> {
            try {
                return OffsetDateTime.parse(time).toInstant();
            } catch (DateTimeException notOne) {
                throw malformed("an instant", path);
            }
        });
    }

    /// The objects in a list; a single object counts as a list of one.
    public static List<ObjectNode> list(JsonNode from, String... path) {
        var node = at(from, path);
        var list = new ArrayList<ObjectNode>();
        if (node instanceof ObjectNode one) list.add(one);
        if (node instanceof ArrayNode many)
            for (var item : many) if (item instanceof ObjectNode object) list.add(object);
        return list;
    }

    /// The code of this system in a CodeableConcept, a list of them, or a Coding.
    public static Optional<String> code(JsonNode from, String system, String... path) {
        return codings(from, path).stream()
                .filter(coding -> coding.system().equals(system))
                .map(Coding::code)
                .findFirst();
    }

    /// All codings of a CodeableConcept, a list of them, or a Coding, that have a code.
    public static List<Coding> codings(JsonNode from, String... path) {
        var all = new ArrayList<Coding>();
        for (var concept : list(from, path)) {
            var inside = concept.has("coding") ? list(concept, "coding") : List.of(concept);
            for (var coding : inside)
                text(coding, "code")
                        .ifPresent(code -> all.add(new Coding(
                                text(coding, "system").orElse(""),
                                code,
                                text(coding, "display").orElse(""))));
        }
        return all;
    }

    /// What the Reference at the end of the path points to.
    public static Optional<Ref> reference(JsonNode from, String... path) {
        return text(at(from, path), "reference").flatMap(Ref::of);
    }

    /// The row the Reference points to, if it is of this type, or a `urn:uuid` that does not say.
    public static Optional<UUID> referenced(JsonNode from, String type, String... path) {
        return reference(from, path)
                .filter(ref -> ref.type().equals(type) || ref.type().isEmpty())
                .map(ref -> ResourceId.of(type, ref.id()));
    }

    /// The row's id of the resource itself.
    public static UUID id(ObjectNode resource) {
        return ResourceId.of(required(resource, "resourceType"), required(resource, "id"));
    }

    /// The extension with this URL.
    public static Optional<ObjectNode> extension(JsonNode from, String url) {
        return list(from, "extension").stream()
                .filter(extension -> extension.path("url").asText().equals(url))
                .findFirst();
    }

    /// The text of the extension's value, whichever of `valueString`, `valueCode`, `valueUri`, `valueDateTime` it is.
    public static Optional<String> extensionText(JsonNode from, String url) {
        return extension(from, url).flatMap(extension -> {
            for (var member : extension.properties())
                if (member.getKey().startsWith("value") && member.getValue().isTextual())
                    return Optional.of(member.getValue().textValue());
            return Optional.empty();
        });
    }

    private static Unreadable malformed(String wanted, String... path) {
        return new Unreadable(String.join(".", path) + " is not " + wanted);
    }
}
