package health.threshold.hub.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.hub.Edit;
import health.threshold.hub.Line;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Reads the Bundles that searches and histories answer with.
final class Entries {

    private Entries() {}

    /// The link to the next page, if there is one.
    static Optional<String> next(ObjectNode bundle) {
        return stream(bundle.path("link"))
                .filter(link -> link.path("relation").asText().equals("next"))
                .map(link -> link.path("url").asText())
                .filter(url -> !url.isEmpty())
                .findFirst();
    }

    /// What each entry says; remarks about the search itself are left out.
    static Stream<Line> lines(ObjectNode bundle) {
        return stream(bundle.path("entry"))
                .filter(entry -> !entry.path("search").path("mode").asText().equals("outcome"))
                .flatMap(entry -> line(entry).stream());
    }

    /// Whether every entry is a resource of this type, but for what was included or remarked besides.
    static boolean areOf(ObjectNode bundle, String type) {
        return (bundle.path("link").isMissingNode() || bundle.path("link").isArray())
                && stream(bundle.path("entry"))
                        .filter(entry -> !Set.of("outcome", "include")
                                .contains(entry.path("search").path("mode").asText()))
                        .allMatch(entry -> entry.path("resource")
                                        .path("resourceType")
                                        .asText()
                                        .equals(type)
                                && entry.path("resource").path("id").isTextual());
    }

    /// The newest of these, by the server's clock.
    static Optional<Instant> newest(Stream<Line> lines) {
        return lines.flatMap(line ->
                        line instanceof Line.Whole whole ? Edit.stamped(whole.resource()).stream() : Stream.empty())
                .max(Instant::compareTo);
    }

    private static Optional<Line> line(JsonNode entry) {
        if (entry.path("request").path("method").asText().equals("DELETE")) return gone(entry);
        return entry.get("resource") instanceof ObjectNode resource
                ? Optional.of(new Line.Whole(0, resource))
                : Optional.empty();
    }

    private static Optional<Line> gone(JsonNode entry) {
        var url = entry.path("request").path("url").asText(entry.path("fullUrl").asText());
        var parts = url.split("/_history")[0].split("/");
        return parts.length < 2
                ? Optional.empty()
                : Optional.of(new Line.Gone(0, parts[parts.length - 2], parts[parts.length - 1]));
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
