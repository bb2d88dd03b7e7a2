package health.threshold.hub.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a resource of ours is known by wherever it lies: the id that a device gave it, carried as an identifier. The
/// few types that FHIR gives no identifier carry it as a tag, which is only there while they are at the server.
final class Identity {

    private static final String SYSTEM = "urn:ietf:rfc:3986";
    private static final String UUID = "urn:uuid:";
    private static final Set<String> WITHOUT_IDENTIFIER = Set.of("AuditEvent", "Provenance");

    private Identity() {}

    /// The id that its maker gave it, if it says so.
    static Optional<String> of(ObjectNode resource) {
        for (var identifier : list(resource.path("identifier")))
            if (identifier.path("system").asText().equals(SYSTEM)
                    && identifier.path("value").asText().startsWith(UUID))
                return Optional.of(identifier.path("value").asText().substring(UUID.length()));
        for (var tag : resource.path("meta").path("tag"))
            if (isOurs(tag)) return Optional.of(tag.path("code").asText().substring(UUID.length()));
        return Optional.empty();
    }

    /// A search, or the condition of one, that finds all of these and nothing else.
    static String search(String type, Collection<String> ids) {
        var by = WITHOUT_IDENTIFIER.contains(type) ? "_tag=" : "identifier=";
        return by + ids.stream().map(id -> SYSTEM + "|" + UUID + id).collect(Collectors.joining(","));
    }

    /// Lets the server find the resource by this id: nothing needs to be done where it says it itself.
    static void mark(ObjectNode resource, String id) {
        if (of(resource).filter(id::equals).isPresent()) return;
        resource.withObject("/meta")
                .withArray("/tag")
                .addObject()
                .put("system", SYSTEM)
                .put("code", UUID + id);
    }

    /// Takes the tag away again.
    static void unmark(ObjectNode resource) {
        if (!(resource.get("meta") instanceof ObjectNode meta) || !(meta.get("tag") instanceof ArrayNode tags)) return;
        for (var at = tags.iterator(); at.hasNext(); ) if (isOurs(at.next())) at.remove();
        if (tags.isEmpty()) meta.remove("tag");
        if (meta.isEmpty()) resource.remove("meta");
    }

    private static boolean isOurs(JsonNode tag) {
        return tag.path("system").asText().equals(SYSTEM)
                && tag.path("code").asText().startsWith(UUID);
    }

    /// Most types have many identifiers, and a few have one.
    private static Iterable<JsonNode> list(JsonNode identifier) {
        return identifier.isObject() ? List.of(identifier) : identifier;
    }
}
