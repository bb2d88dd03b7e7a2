package health.threshold.hub;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.store.mirror.Mirror;
import health.threshold.store.mirror.MirroredVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells what on a server's page is worth taking in. What is known already is left out, so that reading far back
/// costs little. What may be older than what is known is asked for once more: a page can be a picture of a while ago,
/// and the clocks of a hub's machines may disagree.
final class Freshness {

    private enum Verdict {
        NEW,
        KNOWN,
        DOUBTFUL
    }

    private final Local local;
    private final Hub hub;
    private final Mirror mirror = new Mirror();

    Freshness(Local local, Hub hub) {
        this.local = local;
        this.hub = hub;
    }

    /// The page without what is known, and with the server's word of this moment in place of what is doubtful.
    Page of(Page page) {
        if (hub.manner() == Hub.Manner.DESCENT || page.lines().isEmpty()) return page;
        var known = known(page.lines());
        var lines = new ArrayList<Line>();
        for (var line : page.lines()) {
            switch (verdict(line, known)) {
                case NEW -> lines.add(line);
                case DOUBTFUL -> look(line).ifPresent(lines::add);
                case KNOWN -> {}
            }
        }
        return new Page(lines, page.then(), page.all());
    }

    /// `Patient/123`.
    static String name(ObjectNode resource) {
        return resource.path("resourceType").asText() + "/"
                + resource.path("id").asText();
    }

    private Map<String, MirroredVersion> known(List<Line> lines) {
        var ids = new HashMap<String, Set<String>>();
        for (var line : lines) {
            switch (line) {
                case Line.Whole(var number, var resource) ->
                    ids.computeIfAbsent(resource.path("resourceType").asText(), none -> new HashSet<>())
                            .add(resource.path("id").asText());
                case Line.Gone(var number, var type, var id) ->
                    ids.computeIfAbsent(type, none -> new HashSet<>()).add(id);
                case Line.Bad _ -> {}
            }
        }
        return local.read(tx -> {
            var known = new HashMap<String, MirroredVersion>();
            ids.forEach((type, some) ->
                    mirror.versions(tx, type, some).forEach((id, version) -> known.put(type + "/" + id, version)));
            return known;
        });
    }

    private static Verdict verdict(Line line, Map<String, MirroredVersion> known) {
        return switch (line) {
            case Line.Bad _ -> Verdict.NEW;
            case Line.Gone gone -> known.containsKey(gone.type() + "/" + gone.id()) ? Verdict.DOUBTFUL : Verdict.KNOWN;
            case Line.Whole whole -> verdict(whole.resource(), known.get(name(whole.resource())));
        };
    }

    private static Verdict verdict(ObjectNode resource, @Nullable MirroredVersion known) {
        if (known == null) return Verdict.NEW;
        var stamped = Edit.stamped(resource);
        var isSame = resource.path("meta").path("versionId").asText().equals(known.version());
        if (known.stamped() == null || stamped.isEmpty()) return isSame ? Verdict.NEW : Verdict.DOUBTFUL;
        if (isSame && stamped.get().equals(known.stamped())) return Verdict.KNOWN;
        return stamped.get().isBefore(known.stamped()) ? Verdict.DOUBTFUL : Verdict.NEW;
    }

    private Optional<Line> look(Line line) {
        return switch (line) {
            case Line.Whole(var number, var resource) ->
                hub.look(
                        resource.path("resourceType").asText(),
                        resource.path("id").asText());
            case Line.Gone(var number, var type, var id) -> hub.look(type, id);
            case Line.Bad bad -> Optional.of(bad);
        };
    }
}
