package health.threshold.hub.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.hub.Inquiry;
import health.threshold.hub.RawJson;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a model server keeps: every version of everything, and what it says of it when asked.
final class ModelShelf {

    /// One version; a deletion has no resource.
    record Version(
            String type,
            String id,
            String version,
            Instant stamp,
            long order,
            @Nullable ObjectNode resource) {}

    private final Quirks quirks;
    private final Random random;
    private final Map<String, List<Version>> resources = new LinkedHashMap<>();
    private final GivenIds ids = new GivenIds();
    private long order;
    private Instant nothingUntil = Instant.MIN;

    ModelShelf(Quirks quirks, Random random) {
        this.quirks = quirks;
        this.random = random;
    }

    GivenIds ids() {
        return ids;
    }

    /// All resources of a type that are not deleted.
    List<ObjectNode> all(String type) {
        var all = new ArrayList<ObjectNode>();
        for (var versions : resources.values()) {
            var last = versions.getLast();
            if (last.type().equals(type) && last.resource() != null) all.add(last.resource());
        }
        return all;
    }

    void delete(String type, String id, Instant stamp) {
        add(type, id, null, stamp);
    }

    Optional<Version> newest(String name) {
        var versions = resources.getOrDefault(name, List.of());
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    Optional<Version> there(String type, @Nullable String condition) {
        if (condition == null) return Optional.empty();
        var found = search(type, ModelSearch.query(condition), List.of());
        return found.isEmpty()
                ? Optional.empty()
                : newest(type + "/"
                        + found.getFirst().path("resource").path("id").asText());
    }

    Version put(ObjectNode resource, Instant stamp) {
        var type = resource.path("resourceType").asText();
        var id = resource.path("id").asText();
        var before = newest(type + "/" + id);
        if (!quirks.restless() && before.isPresent() && same(before.get().resource(), resource)) return before.get();
        return add(type, id, resource.deepCopy(), stamp);
    }

    Version made(ObjectNode resource, Instant stamp) {
        var id = quirks.numbered() ? String.valueOf(1000 + order) : new UUID(random.nextLong(), order).toString();
        ids.gave(resource, id);
        return put(resource.put("id", id), stamp);
    }

    /// As the reference hub does it, that there was nothing is remembered for a minute, unless one asks since when.
    List<ObjectNode> history(@Nullable String since, Instant now) {
        if (since == null && now.isBefore(nothingUntil)) return List.of();
        if (since == null && resources.isEmpty()) nothingUntil = now.plusSeconds(60);
        return resources.values().stream()
                .flatMap(List::stream)
                .filter(version -> since == null || !version.stamp().isBefore(Instant.parse(since)))
                .sorted(Comparator.comparing(Version::stamp)
                        .thenComparing(Version::order)
                        .reversed())
                .map(ModelShelf::historyEntry)
                .toList();
    }

    List<ObjectNode> search(String type, Map<String, String> query, List<String[]> conditions) {
        var named = Stream.of("identifier", "_tag")
                .filter(query::containsKey)
                .flatMap(by -> Stream.of(query.get(by).split(",")))
                .filter(token -> !token.startsWith(Inquiry.PAYER))
                .collect(Collectors.toSet());
        var updated = query.get("_lastUpdated");
        var wanted = query.containsKey("_id") ? Set.of(query.get("_id").split(",")) : Set.<String>of();
        var since = updated == null ? Instant.MIN : Instant.parse(updated.substring(2));
        return resources.values().stream()
                .map(List::getLast)
                .filter(version -> version.type().equals(type) && version.resource() != null)
                .filter(version -> !version.stamp().isBefore(since))
                .filter(version -> wanted.isEmpty() || wanted.contains(version.id()))
                .filter(version -> named.isEmpty()
                        || GivenIds.of(version.resource())
                                .filter(named::contains)
                                .isPresent())
                .filter(version -> ModelSearch.matches(version.resource(), conditions))
                .sorted(Comparator.comparing(Version::stamp).thenComparing(Version::order))
                .map(version -> {
                    var entry = RawJson.object();
                    entry.set("resource", version.resource().deepCopy());
                    entry.putObject("search").put("mode", "match");
                    return entry;
                })
                .toList();
    }

    private static ObjectNode historyEntry(Version version) {
        var entry = RawJson.object();
        var url = version.type() + "/" + version.id();
        if (version.resource() != null) entry.set("resource", version.resource().deepCopy());
        entry.putObject("request")
                .put("method", version.resource() == null ? "DELETE" : "PUT")
                .put("url", version.resource() == null ? url + "/_history/" + version.version() : url);
        return entry;
    }

    private Version add(String type, String id, @Nullable ObjectNode resource, Instant stamp) {
        var versions = resources.computeIfAbsent(type + "/" + id, none -> new ArrayList<>());
        var name = quirks.numbered()
                ? String.valueOf(versions.size() + 1)
                : new UUID(random.nextLong(), random.nextLong()).toString();
        if (resource != null) {
            var meta =
                    resource.path("meta").isObject() ? (ObjectNode) resource.get("meta") : resource.putObject("meta");
            meta.put("versionId", name).put("lastUpdated", stamp.toString());
        }
        var version = new Version(type, id, name, stamp, order++, resource);
        versions.add(version);
        return version;
    }

    private static boolean same(@Nullable ObjectNode one, ObjectNode other) {
        return one != null && bare(one).equals(bare(other));
    }

    private static ObjectNode bare(ObjectNode resource) {
        var bare = resource.deepCopy();
        if (bare.get("meta") instanceof ObjectNode meta) {
            meta.remove(List.of("versionId", "lastUpdated"));
            if (meta.isEmpty()) bare.remove("meta");
        }
        return bare;
    }
}
