package health.threshold.hub.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The ids that a model server has given to what others made, and what their makers call it. The judge's own
/// knowledge, gathered by other means than the program's.
final class GivenIds {

    private static final String SYSTEM = "urn:ietf:rfc:3986";

    private final Map<String, String> theirs = new HashMap<>();
    private final Map<String, String> ours = new HashMap<>();

    void gave(ObjectNode resource, String id) {
        var type = resource.path("resourceType").asText();
        var named = of(resource).orElse("");
        if (!named.startsWith(SYSTEM + "|urn:uuid:")) return;
        var maker = named.substring(SYSTEM.length() + 10);
        theirs.put(type + "/" + maker, type + "/" + id);
        ours.put(type + "/" + id, type + "/" + maker);
    }

    String theirs(String type, String id) {
        return theirs.getOrDefault(type + "/" + id, type + "/" + id).substring(type.length() + 1);
    }

    ObjectNode inMakersTerms(ObjectNode resource) {
        var told = (ObjectNode) withReferences(resource, ours);
        var name = resource.path("resourceType").asText() + "/"
                + resource.path("id").asText();
        told.put("id", ours.getOrDefault(name, name).split("/")[1]);
        if (told.path("meta").get("tag") instanceof JsonNode tags) {
            for (var at = tags.iterator(); at.hasNext(); )
                if (at.next().path("system").asText().equals(SYSTEM)) at.remove();
            if (tags.isEmpty()) ((ObjectNode) told.get("meta")).remove("tag");
        }
        return told;
    }

    /// What the resource is known by: its identifier, or its tag where its type has no identifier.
    static Optional<String> of(ObjectNode resource) {
        for (var identifier : resource.path("identifier"))
            if (identifier.path("system").asText().equals(SYSTEM))
                return Optional.of(SYSTEM + "|" + identifier.path("value").asText());
        if (resource.path("identifier").path("system").asText().equals(SYSTEM))
            return Optional.of(
                    SYSTEM + "|" + resource.path("identifier").path("value").asText());
        for (var tag : resource.path("meta").path("tag"))
            if (tag.path("system").asText().equals(SYSTEM))
                return Optional.of(SYSTEM + "|" + tag.path("code").asText());
        return Optional.empty();
    }

    static JsonNode withReferences(JsonNode resource, Map<String, String> others) {
        var copy = resource.deepCopy();
        replace(copy, others);
        return copy;
    }

    static void replace(JsonNode node, Map<String, String> others) {
        if (node instanceof ObjectNode object && object.path("reference").isTextual()) {
            var reference = object.get("reference").textValue();
            object.put("reference", others.getOrDefault(reference, reference));
        }
        for (var inner : node) replace(inner, others);
    }
}
