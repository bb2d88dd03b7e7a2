package health.threshold.hub.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.hub.RawJson;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Lays known elements over a resource and leaves all others as they are, list items and extensions of other systems
/// included. A value of `null` takes the element away.
public final class Laying {

    private Laying() {}

    public static void text(ObjectNode on, String name, @Nullable String value) {
        if (value == null || value.isBlank()) on.remove(name);
        else on.put(name, value);
    }

    /// Dates, instants, numbers, flags: anything whose text is its FHIR form, kept as JSON's own kind where it has one.
    public static void value(ObjectNode on, String name, @Nullable Object value) {
        switch (value) {
            case null -> on.remove(name);
            case Boolean flag -> on.put(name, flag);
            case Integer number -> on.put(name, number);
            case Long number -> on.put(name, number);
            case java.math.BigDecimal number -> on.put(name, number);
            case JsonNode node -> on.set(name, node);
            default -> on.put(name, value.toString());
        }
    }

    /// The object of this name, made if it is not there.
    public static ObjectNode part(ObjectNode on, String name) {
        return on.get(name) instanceof ObjectNode there ? there : on.putObject(name);
    }

    /// The item of the list that has all these members, made at its end if there is none.
    public static ObjectNode item(ObjectNode on, String list, Map<String, String> members) {
        var items = on.get(list) instanceof ArrayNode there ? there : on.putArray(list);
        for (var item : items) if (item instanceof ObjectNode object && has(object, members)) return object;
        var made = items.addObject();
        new TreeMap<>(members).forEach(made::put);
        return made;
    }

    /// Takes away every item that has all these members, and the list with its last one.
    public static void withoutItem(ObjectNode on, String list, Map<String, String> members) {
        if (!(on.get(list) instanceof ArrayNode items)) return;
        for (int at = items.size() - 1; at >= 0; at--)
            if (items.get(at) instanceof ObjectNode object && has(object, members)) items.remove(at);
        if (items.isEmpty()) on.remove(list);
    }

    /// Sets the coding of this code's system in a CodeableConcept; other systems' codings and the text stay, unless
    /// the code itself is a new one, for then they speak of the old.
    public static void concept(ObjectNode on, String name, @Nullable Coding code) {
        if (code == null) {
            on.remove(name);
            return;
        }
        var same = Json.codings(on, name).stream()
                .anyMatch(there ->
                        there.system().equals(code.system()) && there.code().equals(code.code()));
        if (!same) on.set(name, concept(code));
    }

    /// A new CodeableConcept.
    public static ObjectNode concept(Coding code) {
        var concept = RawJson.object();
        concept.putArray("coding").add(coding(code));
        return concept;
    }

    /// A new Coding.
    public static ObjectNode coding(Coding code) {
        var coding = RawJson.object();
        text(coding, "system", code.system());
        text(coding, "code", code.code());
        text(coding, "display", code.display());
        return coding;
    }

    /// Points to a row. If the reference points there already, in whatever form, it stays as it is.
    public static void reference(ObjectNode on, String name, String type, @Nullable UUID id) {
        if (id == null) on.remove(name);
        else if (!Objects.equals(Json.referenced(on, type, name).orElse(null), id))
            on.putObject(name).put("reference", Ref.to(type, id));
    }

    /// Sets the extension's value, as `valueCode`; other extensions stay.
    public static void extension(ObjectNode on, String url, String valueName, @Nullable Object value) {
        if (value == null) {
            withoutItem(on, "extension", Map.of("url", url));
            return;
        }
        var extension = item(on, "extension", Map.of("url", url));
        extension.retain("url", "id", "extension", valueName);
        value(extension, valueName, value);
    }

    private static boolean has(ObjectNode object, Map<String, String> members) {
        return members.entrySet().stream()
                .allMatch(member -> object.path(member.getKey()).asText("").equals(member.getValue()));
    }
}
