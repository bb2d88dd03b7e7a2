package health.threshold.hub.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.hub.Answer;
import health.threshold.hub.Edit;
import health.threshold.hub.HubTrouble;
import health.threshold.hub.Line;
import health.threshold.hub.RawJson;
import health.threshold.hub.Trouble;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Sends what one action changed: as one transaction where the server knows them, else one resource after another.
///
/// Each says what it goes on from, so that nobody's work is overwritten. A server that finds it has moved on says 409
/// or 412; it may have moved on by our own hand, in an exchange whose answer was lost. So what it has is read before
/// anything is called overtaken.
final class Dispatch {

    private static final int MOST_SILENCES = 5;

    private final Server server;
    private final Map<String, Integer> silences = new HashMap<>();
    private boolean knowsTransactions = true;
    private boolean failedBefore;

    Dispatch(Server server) {
        this.server = server;
    }

    List<Answer> send(List<Edit> edits) {
        var key = edits.getFirst().version();
        try {
            var answers = knowsTransactions && edits.size() > 1 ? together(edits) : oneByOne(edits);
            failedBefore = false;
            silences.remove(key);
            return answers;
        } catch (HubTrouble trouble) {
            // One action that the server stumbles over must not keep everyone else's back; a server that stumbles over
            // everything is in trouble.
            if (trouble.trouble() != Trouble.FAILING || failedBefore) throw trouble;
            failedBefore = true;
            var isHopeless = silences.merge(key, 1, Integer::sum) > MOST_SILENCES;
            return same(edits, isHopeless ? new Answer.Refused("The server fails on it") : new Answer.Silent());
        }
    }

    private List<Answer> together(List<Edit> edits) {
        var bundle = RawJson.object().put("resourceType", "Bundle").put("type", "transaction");
        var entries = bundle.putArray("entry");
        for (var edit : edits) {
            var entry = entries.addObject();
            entry.set("resource", edit.resource());
            var request = entry.putObject("request").put("method", "PUT").put("url", edit.type() + "/" + edit.id());
            base(edit)
                    .ifPresentOrElse(
                            base -> request.put("ifMatch", "W/\"" + base + "\""),
                            () -> request.put("ifNoneMatch", "*"));
        }
        var answer = server.post(bundle);
        if (answer.isGood()) return accepted(edits, Server.json(answer).path("entry"));
        return switch (answer.status()) {
            case 409, 412, 410 -> compared(edits);
            case 404, 405, 501 -> {
                knowsTransactions = false;
                yield oneByOne(edits);
            }
            default -> same(edits, new Answer.Refused(Server.reason(answer)));
        };
    }

    private List<Answer> oneByOne(List<Edit> edits) {
        var answers = new ArrayList<Answer>();
        for (var edit : edits) {
            Map<String, String> condition = base(edit)
                    .map(base -> Map.of("If-Match", "W/\"" + base + "\""))
                    .orElse(Map.of("If-None-Match", "*"));
            var answer = server.send("PUT", edit.type() + "/" + edit.id(), edit.resource(), condition);
            if (answer.isGood()) {
                var version = Server.version(answer.header("etag").orElse(null))
                        .or(() -> RawJson.parse(new String(answer.body(), StandardCharsets.UTF_8))
                                .flatMap(Dispatch::versionIn));
                answers.add(version.<Answer>map(Answer.Accepted::new).orElseGet(() -> compared(edit)));
            } else if (answer.status() == 409 || answer.status() == 412) answers.add(compared(edit));
            else if (answer.status() == 410
                    || (answer.status() == 404 && base(edit).isPresent()))
                answers.add(new Answer.Refused("The hub no longer has it"));
            else answers.add(new Answer.Refused(Server.reason(answer)));
        }
        return answers;
    }

    private List<Answer> accepted(List<Edit> edits, JsonNode entries) {
        var answers = new ArrayList<Answer>();
        for (int at = 0; at < edits.size(); at++) {
            var response = entries.path(at).path("response");
            var version = Server.version(response.path("etag").asText())
                    .or(() -> fromLocation(response.path("location").asText()));
            var edit = edits.get(at);
            answers.add(version.<Answer>map(Answer.Accepted::new).orElseGet(() -> compared(edit)));
        }
        return answers;
    }

    private List<Answer> compared(List<Edit> edits) {
        return edits.stream().map(this::compared).toList();
    }

    /// Whether the server has this edit after all.
    private Answer compared(Edit edit) {
        return switch (Looking.at(server, edit.type(), edit.id())) {
            case Line.Whole(var number, var theirs) ->
                versionIn(theirs)
                        .filter(version -> edit.isContentOf(theirs))
                        .<Answer>map(Answer.Accepted::new)
                        .orElseGet(() -> new Answer.Overtaken(Optional.of(theirs)));
            case Line.Gone _, Line.Bad _ ->
                base(edit).isPresent()
                        ? new Answer.Refused("The hub no longer has it")
                        : new Answer.Overtaken(Optional.empty());
        };
    }

    private static List<Answer> same(List<Edit> edits, Answer answer) {
        return edits.stream().map(edit -> answer).toList();
    }

    /// The version of the server's that this edit goes on from.
    private static Optional<String> base(Edit edit) {
        return edit.bases().stream().filter(base -> !base.startsWith("th-")).findFirst();
    }

    private static Optional<String> versionIn(ObjectNode resource) {
        return Server.version(resource.path("meta").path("versionId").asText());
    }

    private static Optional<String> fromLocation(String location) {
        var at = location.lastIndexOf("/_history/");
        return at < 0 ? Optional.empty() : Server.version(location.substring(at + "/_history/".length()));
    }
}
