package health.threshold.hub.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.hub.RawJson;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// What answers in place of the server, or what the server says when it has lost its mind. Each makes something else of
/// an answer that was good.
public enum Hostile {
    /// The page of a login, or of a router.
    HTML {
        @Override
        Wire.Reply of(Wire.Reply good) {
            return text(200, "<html><body>Welcome to our guest network</body></html>", "text/html");
        }
    },
    /// Half of it.
    TRUNCATED {
        @Override
        Wire.Reply of(Wire.Reply good) {
            return new Wire.Reply(good.status(), good.headers(), Arrays.copyOf(good.body(), good.body().length / 2));
        }
    },
    /// A remark in place of what was asked for.
    REMARK {
        @Override
        Wire.Reply of(Wire.Reply good) {
            return text(200, "{\"resourceType\":\"OperationOutcome\",\"issue\":[]}", Server.JSON);
        }
    },
    /// The next page is the first.
    CIRCLE {
        @Override
        Wire.Reply of(Wire.Reply good) {
            return led(good, ModelServer.BASE + "/Basic?_count=500&_sort=_lastUpdated");
        }
    },
    /// The next page is somebody else's.
    ELSEWHERE {
        @Override
        Wire.Reply of(Wire.Reply good) {
            return led(good, "https://example.org/Basic?page=2");
        }
    },
    /// The link to the next page never ends.
    LONG_LINK {
        @Override
        Wire.Reply of(Wire.Reply good) {
            return led(good, ModelServer.BASE + "?page=" + "x".repeat(20_000));
        }
    },
    /// A page of other things than were asked for.
    OTHER_TYPE {
        @Override
        Wire.Reply of(Wire.Reply good) {
            return text(
                    200,
                    "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":{\"resourceType\":\"Binary\",\"id\":\"b\"}}]}",
                    Server.JSON);
        }
    },
    /// A resource that has no id among the others.
    NO_ID {
        @Override
        Wire.Reply of(Wire.Reply good) {
            var bundle = json(good);
            if (!bundle.path("type").asText().equals("searchset")) return good;
            bundle.withArray("/entry")
                    .addObject()
                    .putObject("resource")
                    .put("resourceType", "Basic")
                    .put("title", "?");
            return with(good, bundle);
        }
    },
    /// Nothing of what it should be is what it should be.
    WRONG_SHAPES {
        @Override
        Wire.Reply of(Wire.Reply good) {
            return text(
                    200,
                    "{\"resourceType\":\"Bundle\",\"link\":\"next\",\"entry\":[1,null,{\"resource\":[]},{\"resource\":\"Basic\"},"
                            + "{\"request\":{\"method\":\"DELETE\"}},{\"response\":7}],\"meta\":[]}",
                    Server.JSON);
        }
    },
    /// Go and ask somewhere else.
    REDIRECT {
        @Override
        Wire.Reply of(Wire.Reply good) {
            return new Wire.Reply(302, Map.of("location", "https://example.org/login"), new byte[0]);
        }
    },
    /// The right words under a wrong name.
    WRONG_CONTENT_TYPE {
        @Override
        Wire.Reply of(Wire.Reply good) {
            var headers = new HashMap<>(good.headers());
            headers.put("content-type", "application/octet-stream");
            return new Wire.Reply(good.status(), headers, good.body());
        }
    },
    /// Not everything that was sent is answered.
    TOO_FEW {
        @Override
        Wire.Reply of(Wire.Reply good) {
            var bundle = json(good);
            if (bundle.path("type").asText().equals("transaction-response")
                    && bundle.get("entry") instanceof ArrayNode entries) entries.remove(0);
            return with(good, bundle);
        }
    },
    /// Answers in another order than questions.
    REORDERED {
        @Override
        Wire.Reply of(Wire.Reply good) {
            var bundle = json(good);
            if (bundle.path("type").asText().equals("transaction-response")
                    && bundle.get("entry") instanceof ArrayNode entries) entries.add(entries.remove(0));
            return with(good, bundle);
        }
    },
    /// All is well, but for each single part of it.
    REFUSED_INSIDE {
        @Override
        Wire.Reply of(Wire.Reply good) {
            var bundle = json(good);
            if (!bundle.path("type").asText().equals("transaction-response")) return good;
            for (var entry : bundle.path("entry"))
                ((ObjectNode) entry).putObject("response").put("status", "412 Precondition Failed");
            return with(good, bundle);
        }
    },
    /// It does not say what the version is called.
    NO_ETAG {
        @Override
        Wire.Reply of(Wire.Reply good) {
            var headers = new HashMap<>(good.headers());
            headers.remove("etag");
            headers.remove("location");
            var isBundle = json(good).path("resourceType").asText().equals("Bundle");
            return new Wire.Reply(good.status(), headers, isBundle ? good.body() : new byte[0]);
        }
    },
    /// The version is called something that no version is called.
    ODD_ETAG {
        @Override
        Wire.Reply of(Wire.Reply good) {
            var headers = new HashMap<>(good.headers());
            headers.computeIfPresent("etag", (name, etag) -> "W/\"" + "v%".repeat(200) + "\"");
            return new Wire.Reply(good.status(), headers, good.body());
        }
    };

    abstract Wire.Reply of(Wire.Reply good);

    /// The answer that comes instead. What was no good before stays as it was.
    public Wire.Reply instead(Wire.Reply reply) {
        return reply.isGood() && reply.body().length > 0 ? of(reply) : reply;
    }

    private static ObjectNode json(Wire.Reply reply) {
        return RawJson.parse(new String(reply.body(), StandardCharsets.UTF_8)).orElseGet(RawJson::object);
    }

    private static Wire.Reply led(Wire.Reply good, String link) {
        var bundle = json(good);
        if (!bundle.path("type").asText().equals("searchset")) return good;
        bundle.putArray("link").addObject().put("relation", "next").put("url", link);
        return with(good, bundle);
    }

    private static Wire.Reply with(Wire.Reply good, ObjectNode body) {
        return new Wire.Reply(good.status(), good.headers(), RawJson.write(body).getBytes(StandardCharsets.UTF_8));
    }

    private static Wire.Reply text(int status, String body, String type) {
        return new Wire.Reply(status, Map.of("content-type", type), body.getBytes(StandardCharsets.UTF_8));
    }
}
