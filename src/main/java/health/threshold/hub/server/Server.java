package health.threshold.hub.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.hub.HubTrouble;
import health.threshold.hub.RawJson;
import health.threshold.hub.Trouble;
import health.threshold.hub.server.Wire.Reply;
import health.threshold.hub.server.Wire.Request;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/// The conversation with the server: it shows who asks, never takes a cached answer, and turns silence, refusal and
/// overload into [HubTrouble]. Every other answer is the caller's.
final class Server {

    static final String JSON = "application/fhir+json";

    private static final Map<String, String> UNCACHED = Map.of("Cache-Control", "no-cache");

    /// How long an answer may have waited for somebody to read it.
    private static final Duration FRESH = Duration.ofSeconds(30);

    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9.\\-]{1,64}");

    private final String base;
    private final Wire wire;
    private final Access access;
    private final Clock clock;
    private volatile Optional<Instant> date = Optional.empty();
    private volatile Optional<Duration> difference = Optional.empty();
    private volatile @Nullable Begun begun;

    /// A link that is being followed ahead of time.
    private record Begun(String url, Wire.Answer answer, long since) {
        private boolean isOf(String other) {
            return url.equals(other) && System.nanoTime() - since < FRESH.toNanos();
        }
    }

    Server(Connection connection) {
        base = connection.base();
        wire = connection.wire();
        access = connection.access();
        clock = connection.clock();
    }

    /// The server's address, without a slash at its end.
    String base() {
        return base;
    }

    /// Asks for a resource or a search; `path` begins after the base and its slash.
    Reply get(String path) {
        return asked(base + "/" + path, UNCACHED);
    }

    /// How many of a type are asked for at once: documents carry pictures, and a page of them must not grow too long.
    static int page(String type, int most) {
        return type.equals("DocumentReference") ? most / 10 : most;
    }

    /// Follows a link of the server's own, which names a stored search and so needs no warning about caches.
    Reply follow(String url) {
        if (!isOurs(url)) throw new HubTrouble(Trouble.FAILING);
        return asked(url, Map.of());
    }

    /// Says that this is going to be asked for next, so that the server can work on it while what it said before is
    /// written down.
    void prepareToGet(String path) {
        prepare(base + "/" + path, UNCACHED);
    }

    /// Says that this link is going to be followed next.
    void prepareToFollow(String url) {
        if (isOurs(url)) prepare(url, Map.of());
    }

    private void prepare(String url, Map<String, String> headers) {
        begun = new Begun(url, wire.ahead(request("GET", url, null, headers)), System.nanoTime());
    }

    private Reply asked(String url, Map<String, String> headers) {
        var ahead = begun;
        if (ahead == null || !ahead.isOf(url)) return told("GET", url, null, headers);
        begun = null;
        var reply = answered(ahead.answer());
        if (reply.status() == 401) return told("GET", url, null, headers);
        // It lay here for a while, and tells nothing of how far the clocks are apart.
        date = date(reply).or(() -> date);
        return judged(reply);
    }

    /// Whether this is on this very server. What shows who we are must not travel anywhere else.
    boolean isOurs(String url) {
        return url.startsWith(base + "/") || url.startsWith(base + "?");
    }

    Reply post(ObjectNode body) {
        return told("POST", base, RawJson.write(body).getBytes(StandardCharsets.UTF_8), Map.of());
    }

    /// Sends one resource.
    ///
    /// @param headers conditions, such as `If-Match`
    Reply send(String method, String path, ObjectNode body, Map<String, String> headers) {
        return told(method, base + "/" + path, RawJson.write(body).getBytes(StandardCharsets.UTF_8), headers);
    }

    /// What the server's clock said with its last answer.
    Optional<Instant> date() {
        return date;
    }

    /// How far the server's clock is ahead of this device's.
    Optional<Duration> difference() {
        return difference;
    }

    static ObjectNode json(Reply reply) {
        return reply.json().orElseThrow(() -> new HubTrouble(Trouble.FAILING));
    }

    /// The Bundle that answers a search, a history or a transaction; anything else is a server in trouble.
    static ObjectNode bundle(Reply reply) {
        var json = json(reply);
        if (!json.path("resourceType").asText().equals("Bundle")) throw new HubTrouble(Trouble.FAILING);
        return json;
    }

    /// The version in `W/"3"`, `"3"` or `3`; a version is a name, and never a number.
    static Optional<String> version(@Nullable String etag) {
        if (etag == null) return Optional.empty();
        var bare = etag.strip();
        if (bare.startsWith("W/")) bare = bare.substring(2);
        bare = bare.replace("\"", "");
        return VERSION.matcher(bare).matches() ? Optional.of(bare) : Optional.empty();
    }

    /// What an answer that is not good says about itself, for a person; empty if it says nothing.
    static String reason(Reply reply) {
        var words = reply.json().map(Server::diagnostics).orElse("");
        return "The server refused it (%d)%s".formatted(reply.status(), words.isEmpty() ? "" : ": " + words);
    }

    private static String diagnostics(JsonNode outcome) {
        var issue = outcome.path("issue").path(0);
        var text = issue.path("diagnostics")
                .asText(issue.path("details").path("text").asText());
        return text.length() > 140 ? text.substring(0, 140) : text;
    }

    private Reply told(String method, String url, byte @Nullable [] body, Map<String, String> more) {
        var reply = once(method, url, body, more);
        if (reply.status() == 401) {
            access.refused();
            reply = once(method, url, body, more);
        }
        return judged(reply);
    }

    private Reply judged(Reply reply) {
        return switch (reply.status()) {
            case 401, 403 -> throw new HubTrouble(Trouble.SIGN_IN);
            case 429, 503 -> throw new HubTrouble(Trouble.BUSY, retryAfter(reply));
            case 501 -> reply;
            default -> {
                // A redirection is no answer: it is a door in front of the server, or a server that has moved.
                if (reply.status() >= 500 || (reply.status() >= 300 && reply.status() < 400))
                    throw new HubTrouble(Trouble.FAILING, retryAfter(reply));
                yield reply;
            }
        };
    }

    private Reply once(String method, String url, byte @Nullable [] body, Map<String, String> more) {
        var reply = exchange(wire, request(method, url, body, more));
        heard(reply);
        return reply;
    }

    private Request request(String method, String url, byte @Nullable [] body, Map<String, String> more) {
        var headers = new HashMap<String, String>(more);
        headers.put("Accept", JSON);
        if (body != null) headers.put("Content-Type", JSON + "; charset=utf-8");
        access.authorization(wire).ifPresent(value -> headers.put("Authorization", value));
        return new Request(method, url, headers, body);
    }

    static Reply exchange(Wire wire, Request request) {
        return answered(() -> wire.exchange(request));
    }

    private static Reply answered(Wire.Answer answer) {
        try {
            return answer.await();
        } catch (SSLException untrusted) {
            throw new HubTrouble(Trouble.UNTRUSTED, untrusted);
        } catch (IOException silence) {
            throw new HubTrouble(Trouble.NOT_THERE, silence);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new HubTrouble(Trouble.NOT_THERE, ending);
        }
    }

    private void heard(Reply reply) {
        date = date(reply).or(() -> date);
        date(reply).ifPresent(said -> difference = Optional.of(Duration.between(clock.instant(), said)));
    }

    /// What the server's clock said with this answer.
    static Optional<Instant> date(Reply reply) {
        return reply.header("date").flatMap(Server::httpDate);
    }

    private Duration retryAfter(Reply reply) {
        return reply.header("retry-after")
                .flatMap(text -> text.matches("[0-9]{1,6}")
                        ? Optional.of(Duration.ofSeconds(Long.parseLong(text)))
                        : httpDate(text).map(until -> Duration.between(date.orElse(clock.instant()), until)))
                .filter(pause -> !pause.isNegative())
                .orElse(Duration.ZERO);
    }

    private static Optional<Instant> httpDate(String text) {
        try {
            return Optional.of(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
