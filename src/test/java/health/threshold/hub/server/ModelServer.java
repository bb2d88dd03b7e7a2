package health.threshold.hub.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.hub.RawJson;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// A FHIR server in memory, correct and small, and as odd as its [Quirks] say. The judge of what a hub holds.
public final class ModelServer implements Wire {

    public static final String BASE = "http://127.0.0.1:8080/fhir";

    private final Quirks quirks;
    private final Clock clock;
    private final ModelShelf shelf;
    private final Map<String, List<ObjectNode>> pages = new HashMap<>();
    private int requests;
    private boolean linksExpire;

    public ModelServer(Quirks quirks, Clock clock, Random random) {
        this.quirks = quirks;
        this.clock = clock;
        shelf = new ModelShelf(quirks, random);
    }

    /// What everyone sees of a resource now, by the id that its maker gave it.
    public synchronized Optional<ObjectNode> find(String type, String id) {
        return shelf.newest(type + "/" + shelf.ids().theirs(type, id))
                .flatMap(version -> Optional.ofNullable(version.resource()))
                .map(ObjectNode::deepCopy);
    }

    /// The resource as its makers would have it: with the ids that they gave it and what it refers to.
    public synchronized ObjectNode inMakersTerms(ObjectNode resource) {
        return shelf.ids().inMakersTerms(resource);
    }

    /// All resources of a type that are not deleted.
    public synchronized List<ObjectNode> all(String type) {
        return shelf.all(type);
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
        shelf.put(resource, began);
    }

    public synchronized void write(ObjectNode resource) {
        shelf.put(resource, now());
    }

    public synchronized void delete(String type, String id) {
        shelf.delete(type, shelf.ids().theirs(type, id), now());
    }

    @Override
    public synchronized Reply exchange(Request request) {
        requests++;
        var rest = request.url().substring(BASE.length());
        if (rest.startsWith("/")) rest = rest.substring(1);
        var at = rest.indexOf('?');
        var path = at < 0 ? rest : rest.substring(0, at);
        var query = at < 0 ? Map.<String, String>of() : ModelSearch.query(rest.substring(at + 1));
        return switch (request.method()) {
            case "GET" -> get(path, query, at < 0 ? List.of() : ModelSearch.conditions(rest.substring(at + 1)));
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
            return stored(shelf.history(query.get("_since"), now()), query);
        }
        var parts = path.split("/");
        if (parts.length == 2) return read(parts[0], parts[1]);
        if (query.getOrDefault("identifier", "").startsWith("urn:")
                && quirks.names() == Quirks.Names.ITS_OWN_UNFINDABLE)
            return reply(400, outcome("unknown search parameter"));
        if (conditions.size() > 0 && quirks.searches() == ModelSearch.Manner.REFUSES)
            return reply(400, outcome("unknown parameter"));
        var known = quirks.searches() == ModelSearch.Manner.KNOWS ? conditions : List.<String[]>of();
        return stored(shelf.search(parts[0], query, known), query);
    }

    private Reply read(String type, String id) {
        var newest = shelf.newest(type + "/" + id);
        if (newest.isEmpty()) return reply(404, outcome("unknown"));
        if (newest.get().resource() == null) return reply(quirks.gravestones() ? 410 : 404, outcome("deleted"));
        return reply(200, newest.get().resource(), etag(newest.get()));
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
        var version = shelf.put(resource, now());
        return reply(200, version.resource(), etag(version));
    }

    /// Makes a resource, unless the condition finds that it is there.
    private Reply created(String type, Request request) {
        var resource = body(request);
        var refused = refusal(type, null, null, resource);
        if (refused != 0) return reply(refused, outcome("refused"));
        var there = shelf.there(type, request.headers().get("If-None-Exist"));
        var version = there.orElseGet(() -> shelf.made(resource, now()));
        var headers = new HashMap<>(quirks.tells() == Quirks.Tells.ETAG ? etag(version) : Map.<String, String>of());
        if (quirks.tells() != Quirks.Tells.NOTHING) headers.put("location", BASE + "/" + location(version));
        return reply(there.isPresent() ? 200 : 201, quirks.restless() ? null : version.resource(), headers);
    }

    private static String location(ModelShelf.Version version) {
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
        var versions = new IdentityHashMap<JsonNode, ModelShelf.Version>();
        var isThere = Collections.<JsonNode>newSetFromMap(new IdentityHashMap<>());
        for (var entry : bundle.path("entry")) {
            if (!entry.path("request").path("method").asText().equals("POST")) continue;
            var type = entry.path("request").path("url").asText();
            var there =
                    shelf.there(type, entry.path("request").path("ifNoneExist").asText(null));
            there.ifPresent(version -> isThere.add(entry));
            var version = there.orElseGet(() -> shelf.made(((ObjectNode) entry.path("resource")).deepCopy(), stamp));
            versions.put(entry, version);
            given.put(entry.path("fullUrl").asText(), type + "/" + version.id());
        }
        for (var entry : bundle.path("entry")) {
            var resource = (ObjectNode) GivenIds.withReferences(entry.path("resource"), given);
            var version = versions.get(entry);
            if (version == null) version = shelf.put(resource, stamp);
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
        var newest = shelf.newest(path).filter(version -> version.resource() != null);
        if (resource.path("title").asText().equals("poison")) return 422;
        if (shelf.newest(path).isEmpty()
                && path.contains("/")
                && ifMatch == null
                && quirks.names() != Quirks.Names.OURS) return quirks.names().refusal();
        if (ifNone != null && newest.isPresent() && !quirks.overwrites()) return 412;
        if (ifMatch == null) return 0;
        if (newest.isEmpty()) return quirks.gravestones() ? 410 : 404;
        var base = Server.version(ifMatch).orElse("");
        return newest.get().version().equals(base) ? 0 : quirks.stale();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static Map<String, String> etag(ModelShelf.Version version) {
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
}
