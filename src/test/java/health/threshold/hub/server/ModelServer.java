package health.threshold.hub.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.hub.Inquiry;
import health.threshold.hub.RawJson;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
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

/// A FHIR server in memory, correct and small, and as odd as its [Quirks] say. The judge of what a hub holds.
public final class ModelServer implements Wire {

    public static final String BASE = "http://127.0.0.1:8080/fhir";

    /// One version; a deletion has no resource.
    public record Version(
            String type,
            String id,
            String version,
            Instant stamp,
            long order,
            @Nullable ObjectNode resource) {}

    private final Quirks quirks;
    private final Clock clock;
    private final Random random;
    private final Map<String, List<Version>> resources = new LinkedHashMap<>();
    private final Map<String, List<ObjectNode>> pages = new HashMap<>();
    private final GivenIds ids = new GivenIds();
    private long order;
    private int requests;
    private boolean linksExpire;
    private Instant nothingUntil = Instant.MIN;

    public ModelServer(Quirks quirks, Clock clock, Random random) {
        this.quirks = quirks;
        this.clock = clock;
        this.random = random;
    }

    /// What everyone sees of a resource now, by the id that its maker gave it.
    public synchronized Optional<ObjectNode> find(String type, String id) {
        return newest(type + "/" + ids.theirs(type, id))
                .flatMap(version -> Optional.ofNullable(version.resource()))
                .map(ObjectNode::deepCopy);
    }

    /// The resource as its makers would have it: with the ids that they gave it and what it refers to.
    public synchronized ObjectNode inMakersTerms(ObjectNode resource) {
        return ids.inMakersTerms(resource);
    }

    /// All resources of a type that are not deleted.
    public synchronized List<ObjectNode> all(String type) {
        var all = new ArrayList<ObjectNode>();
        for (var versions : resources.values()) {
            var last = versions.getLast();
            if (last.type().equals(type) && last.resource() != null) all.add(last.resource());
        }
        return all;
    }

    public synchronized int requests() {
        return requests;
    }

    /// From now on no link to a next page is known any more.
    public synchronized void expireLinks() {
        pages.clear();
        linksExpire = true;
    }

    /// Another program writes, as part of a transaction that began then and is done only now.
    public synchronized void writeLate(ObjectNode resource, Instant began) {
        put(resource, began);
    }

    public synchronized void write(ObjectNode resource) {
        put(resource, now());
    }

    public synchronized void delete(String type, String id) {
        add(type, ids.theirs(type, id), null, now());
    }

    @Override
    public synchronized Reply exchange(Request request) {
        requests++;
        var rest = request.url().substring(BASE.length());
        if (rest.startsWith("/")) rest = rest.substring(1);
        var at = rest.indexOf('?');
        var path = at < 0 ? rest : rest.substring(0, at);
        var query = at < 0 ? Map.<String, String>of() : query(rest.substring(at + 1));
        return switch (request.method()) {
            case "GET" -> get(path, query, at < 0 ? List.of() : conditions(rest.substring(at + 1)));
            case "PUT" -> single(path, body(request), request.headers());
            case "POST" -> path.isEmpty() ? transaction(body(request)) : created(path, request);
            case "DELETE" -> {
                var parts = path.split("/");
                delete(parts[0], parts[1]);
                yield reply(204, null);
            }
            default -> reply(405, outcome("not here"));
        };
    }

    private Reply get(String path, Map<String, String> query, List<String[]> conditions) {
        if (query.containsKey("page")) {
            var page = pages.getOrDefault(query.get("page"), List.of());
            var from = Integer.parseInt(query.getOrDefault("from", "0"));
            return page.isEmpty() ? reply(410, outcome("expired")) : page(query.get("page"), page, from);
        }
        if (path.equals("_history")) {
            if (!quirks.history()) return reply(404, outcome("no history"));
            return stored(history(query.get("_since")), query);
        }
        var parts = path.split("/");
        if (parts.length == 2) return read(parts[0], parts[1]);
        if (query.getOrDefault("identifier", "").startsWith("urn:")
                && quirks.names() == Quirks.Names.ITS_OWN_UNFINDABLE)
            return reply(400, outcome("unknown search parameter"));
        if (conditions.size() > 0 && quirks.searches() == ModelSearch.Manner.REFUSES)
            return reply(400, outcome("unknown parameter"));
        var known = quirks.searches() == ModelSearch.Manner.KNOWS ? conditions : List.<String[]>of();
        return stored(search(parts[0], query, known), query);
    }

    private Reply read(String type, String id) {
        var newest = newest(type + "/" + id);
        if (newest.isEmpty()) return reply(404, outcome("unknown"));
        if (newest.get().resource() == null) return reply(quirks.gravestones() ? 410 : 404, outcome("deleted"));
        return reply(200, newest.get().resource(), etag(newest.get()));
    }

    /// As the reference hub does it, that there was nothing is remembered for a minute, unless one asks since when.
    private List<ObjectNode> history(@Nullable String since) {
        if (since == null && now().isBefore(nothingUntil)) return List.of();
        if (since == null && resources.isEmpty()) nothingUntil = now().plusSeconds(60);
        return resources.values().stream()
                .flatMap(List::stream)
                .filter(version -> since == null || !version.stamp().isBefore(Instant.parse(since)))
                .sorted(Comparator.comparing(Version::stamp)
                        .thenComparing(Version::order)
                        .reversed())
                .map(ModelServer::historyEntry)
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

    private List<ObjectNode> search(String type, Map<String, String> query, List<String[]> conditions) {
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

    private Reply stored(List<ObjectNode> entries, Map<String, String> query) {
        var name = "p" + requests;
        var most = Math.min(quirks.page(), Integer.parseInt(query.getOrDefault("_count", "20")));
        if (entries.size() > most && !linksExpire) pages.put(name, entries);
        linksExpire = false;
        return page(name, entries, 0);
    }

    private Reply page(String name, List<ObjectNode> entries, int from) {
        var bundle = RawJson.object().put("resourceType", "Bundle").put("type", "searchset");
        var to = Math.min(entries.size(), from + quirks.page());
        if (to < entries.size())
            bundle.putArray("link")
                    .addObject()
                    .put("relation", "next")
                    .put("url", BASE + "?page=" + name + "&from=" + to);
        var list = bundle.putArray("entry");
        entries.subList(Math.min(from, to), to).forEach(entry -> list.add(entry.deepCopy()));
        return reply(200, bundle);
    }

    private Reply single(String path, ObjectNode resource, Map<String, String> headers) {
        var refused = refusal(path, headers.get("If-Match"), headers.get("If-None-Match"), resource);
        if (refused != 0) return reply(refused, outcome("refused"));
        var version = put(resource, now());
        return reply(200, version.resource(), etag(version));
    }

    /// Makes a resource, unless the condition finds that it is there.
    private Reply created(String type, Request request) {
        var resource = body(request);
        var refused = refusal(type, null, null, resource);
        if (refused != 0) return reply(refused, outcome("refused"));
        var there = there(type, request.headers().get("If-None-Exist"));
        var version = there.orElseGet(() -> made(resource, now()));
        var headers = new HashMap<>(quirks.tells() == Quirks.Tells.ETAG ? etag(version) : Map.<String, String>of());
        if (quirks.tells() != Quirks.Tells.NOTHING) headers.put("location", BASE + "/" + location(version));
        return reply(there.isPresent() ? 200 : 201, quirks.restless() ? null : version.resource(), headers);
    }

    private Optional<Version> there(String type, @Nullable String condition) {
        if (condition == null) return Optional.empty();
        var found = search(type, query(condition), List.of());
        return found.isEmpty()
                ? Optional.empty()
                : newest(type + "/"
                        + found.getFirst().path("resource").path("id").asText());
    }

    private Version made(ObjectNode resource, Instant stamp) {
        var id = quirks.numbered() ? String.valueOf(1000 + order) : new UUID(random.nextLong(), order).toString();
        ids.gave(resource, id);
        return put(resource.put("id", id), stamp);
    }

    private static String location(Version version) {
        return version.type() + "/" + version.id() + "/_history/" + version.version();
    }

    private Reply transaction(ObjectNode bundle) {
        if (!quirks.transactions()) return reply(404, outcome("no transactions"));
        for (var entry : bundle.path("entry")) {
            var request = entry.path("request");
            var refused = refusal(
                    request.path("url").asText(),
                    request.has("ifMatch") ? request.path("ifMatch").asText() : null,
                    request.has("ifNoneMatch") ? "*" : null,
                    (ObjectNode) entry.path("resource"));
            if (refused != 0) return reply(refused, outcome("refused"));
        }
        var answer = RawJson.object().put("resourceType", "Bundle").put("type", "transaction-response");
        var entries = answer.putArray("entry");
        var stamp = now();
        // What is new has its id before anything that speaks of it is kept.
        var given = new HashMap<String, String>();
        var versions = new IdentityHashMap<JsonNode, Version>();
        var isThere = Collections.<JsonNode>newSetFromMap(new IdentityHashMap<>());
        for (var entry : bundle.path("entry")) {
            if (!entry.path("request").path("method").asText().equals("POST")) continue;
            var type = entry.path("request").path("url").asText();
            var there = there(type, entry.path("request").path("ifNoneExist").asText(null));
            there.ifPresent(version -> isThere.add(entry));
            var version = there.orElseGet(() -> made(((ObjectNode) entry.path("resource")).deepCopy(), stamp));
            versions.put(entry, version);
            given.put(entry.path("fullUrl").asText(), type + "/" + version.id());
        }
        for (var entry : bundle.path("entry")) {
            var resource = (ObjectNode) GivenIds.withReferences(entry.path("resource"), given);
            var version = versions.get(entry);
            if (version == null) version = put(resource, stamp);
            else if (!isThere.contains(entry)) GivenIds.replace(version.resource(), given);
            var response = entries.addObject()
                    .putObject("response")
                    .put("status", versions.containsKey(entry) && !isThere.contains(entry) ? "201 Created" : "200 OK");
            switch (quirks.tells()) {
                case ETAG -> response.put("etag", version.version());
                case LOCATION -> response.put("location", location(version));
                case NOTHING -> {}
            }
        }
        return reply(200, answer);
    }

    private int refusal(String path, @Nullable String ifMatch, @Nullable String ifNone, ObjectNode resource) {
        var newest = newest(path).filter(version -> version.resource() != null);
        if (resource.path("title").asText().equals("poison")) return 422;
        if (newest(path).isEmpty() && path.contains("/") && ifMatch == null && quirks.names() != Quirks.Names.OURS)
            return quirks.names().refusal();
        if (ifNone != null && newest.isPresent() && !quirks.overwrites()) return 412;
        if (ifMatch == null) return 0;
        if (newest.isEmpty()) return quirks.gravestones() ? 410 : 404;
        var base = Server.version(ifMatch).orElse("");
        return newest.get().version().equals(base) ? 0 : quirks.stale();
    }

    private Version put(ObjectNode resource, Instant stamp) {
        var type = resource.path("resourceType").asText();
        var id = resource.path("id").asText();
        var before = newest(type + "/" + id);
        if (!quirks.restless() && before.isPresent() && same(before.get().resource(), resource)) return before.get();
        return add(type, id, resource.deepCopy(), stamp);
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

    private Optional<Version> newest(String name) {
        var versions = resources.getOrDefault(name, List.of());
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
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

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static Map<String, String> etag(Version version) {
        return Map.of("etag", "W/\"" + version.version() + "\"");
    }

    private Reply reply(int status, @Nullable ObjectNode body) {
        return reply(status, body, Map.of());
    }

    private Reply reply(int status, @Nullable ObjectNode body, Map<String, String> more) {
        var headers = new HashMap<String, String>(more);
        headers.put("date", DateTimeFormatter.RFC_1123_DATE_TIME.format(now().atZone(ZoneOffset.UTC)));
        var bytes = body == null ? new byte[0] : RawJson.write(body).getBytes(StandardCharsets.UTF_8);
        return new Reply(status, headers, bytes);
    }

    private static ObjectNode outcome(String words) {
        var outcome = RawJson.object().put("resourceType", "OperationOutcome");
        outcome.putArray("issue").addObject().put("severity", "error").put("diagnostics", words);
        return outcome;
    }

    private static ObjectNode body(Request request) {
        return RawJson.parse(new String(request.body(), StandardCharsets.UTF_8)).orElseThrow();
    }

    /// The same condition may stand there twice, as the two ends of a period do.
    private static List<String[]> conditions(String text) {
        return Arrays.stream(text.split("&"))
                .map(part -> part.split("=", 2))
                .filter(part -> part.length == 2 && ModelSearch.CONDITIONS.contains(part[0]))
                .map(part -> new String[] {part[0], URLDecoder.decode(part[1], StandardCharsets.UTF_8)})
                // What a device asks for by its own identifiers is another matter.
                .filter(one -> !one[0].equals("identifier") || one[1].startsWith(Inquiry.PAYER))
                .toList();
    }

    private static Map<String, String> query(String text) {
        var map = new HashMap<String, String>();
        for (var part : text.split("&")) {
            var at = part.indexOf('=');
            if (at > 0)
                map.put(part.substring(0, at), URLDecoder.decode(part.substring(at + 1), StandardCharsets.UTF_8));
        }
        return map;
    }
}
