package health.threshold.sim;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.hub.Bookmark;
import health.threshold.hub.Hub;
import health.threshold.hub.Line;
import health.threshold.hub.News;
import health.threshold.hub.Page;
import health.threshold.hub.RawJson;
import health.threshold.hub.Scope;
import health.threshold.hub.Translators;
import health.threshold.hub.server.Access;
import health.threshold.hub.server.Connection;
import health.threshold.hub.server.ModelServer;
import health.threshold.hub.server.ServerHub;
import health.threshold.hub.server.Wire;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What stands between a device and the server: nothing, or a bug of the kind that other engines have had, put there
/// to see whether the simulation would notice.
enum Plant {
    /// As it is.
    NONE,
    /// Each search begins where the last one ended.
    NO_OVERLAP,
    /// How far it has read is kept before what it read.
    CURSOR_BEFORE_PAGE,
    /// What had no answer is sent again as something new.
    BLIND_RETRY,
    /// Nobody says what their change goes on from.
    LAST_WRITER_WINS,
    /// The names of versions are taken for numbers that grow.
    NUMERIC_VERSIONS;

    Hub hub(Wire noise, Clock truth, Translators translators, Scope scope) {
        var hub = new ServerHub(
                new Connection(ModelServer.BASE, noise, Access.open(), truth),
                scope.types(translators),
                this == NO_OVERLAP ? Duration.ZERO : Duration.ofMinutes(5));
        return switch (this) {
            case CURSOR_BEFORE_PAGE -> new CursorFirst(hub);
            case NUMERIC_VERSIONS -> new Numbered(hub);
            default -> hub;
        };
    }

    Wire between(ModelServer server) {
        return switch (this) {
            case BLIND_RETRY -> new Blind(server);
            case LAST_WRITER_WINS -> request -> server.exchange(unconditional(request));
            default -> server;
        };
    }

    private static Wire.Request unconditional(Wire.Request request) {
        var headers = new HashMap<>(request.headers());
        headers.remove("If-Match");
        return new Wire.Request(request.method(), request.url(), headers, without(request.body(), "ifMatch"));
    }

    private static byte[] without(byte[] body, String condition) {
        if (body == null) return null;
        var bundle = RawJson.parse(new String(body, StandardCharsets.UTF_8)).orElseThrow();
        for (var entry : bundle.path("entry"))
            if (entry.get("request") instanceof ObjectNode request) request.remove(condition);
        return RawJson.write(bundle).getBytes(StandardCharsets.UTF_8);
    }

    /// A second sending of what is there already makes another of it.
    private record Blind(ModelServer server) implements Wire {
        @Override
        public Reply exchange(Request request) {
            var body = request.body();
            if (body == null) return server.exchange(request);
            var sent = RawJson.parse(new String(body, StandardCharsets.UTF_8)).orElseThrow();
            if (request.method().equals("PUT")) again(sent, request.headers().containsKey("If-None-Match"));
            for (var entry : sent.path("entry"))
                again((ObjectNode) entry.path("resource"), entry.path("request").has("ifNoneMatch"));
            return server.exchange(request);
        }

        private void again(ObjectNode resource, boolean isNew) {
            var type = resource.path("resourceType").asText();
            if (!isNew || server.find(type, resource.path("id").asText()).isEmpty()) return;
            server.write(resource.deepCopy().put("id", UUID.randomUUID().toString()));
        }
    }

    /// Keeps the bookmark of a page before its lines, which come with the next reading, unless the power went.
    private static final class CursorFirst extends Through {
        private final Map<Bookmark, Page> pending = new HashMap<>();

        CursorFirst(Hub real) {
            super(real);
        }

        @Override
        public List<News> news(List<Bookmark> read) {
            var news = new ArrayList<>(super.news(read));
            pending.keySet().stream().map(mark -> new News(mark, 0)).forEach(news::add);
            return news;
        }

        @Override
        public Page read(Bookmark from, int most) {
            var held = pending.remove(from);
            if (held != null) return held;
            var page = super.read(from, most);
            if (page.lines().isEmpty() || page.then().equals(from)) return page;
            pending.put(page.then(), page);
            return new Page(List.of(), page.then(), page.all(), page.everyVersion());
        }
    }

    /// Leaves out what does not seem to be newer than the newest seen.
    private static final class Numbered extends Through {
        private final Map<String, Long> newest = new HashMap<>();

        Numbered(Hub real) {
            super(real);
        }

        @Override
        public Page read(Bookmark from, int most) {
            var page = super.read(from, most);
            var lines = page.lines().stream().filter(this::isNewer).toList();
            return new Page(lines, page.then(), page.all(), page.everyVersion());
        }

        private boolean isNewer(Line line) {
            if (!(line instanceof Line.Whole(var number, var resource))) return true;
            var name =
                    resource.path("resourceType").asText() + resource.path("id").asText();
            var digits = resource.path("meta").path("versionId").asText().replaceAll("\\D", "");
            var version = Long.parseLong("0" + digits.substring(0, Math.min(12, digits.length())));
            return newest.merge(name, version, Math::max) == version;
        }
    }
}
