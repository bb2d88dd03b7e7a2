package health.threshold.hub;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.store.mirror.Mirror;
import health.threshold.store.mirror.MirroredVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells what on a server's page is worth taking in. What is known already is left out, so that reading far back
/// costs little. Which of two versions is the newer, neither their names nor their stamps can tell: a transaction that
/// began first may end last, a page may be a picture of a while ago, and the clocks of a hub's machines may disagree.
/// So where there is a doubt, the server is asked for its word of this moment.
final class Freshness {

    private static final int MOST_REMEMBERED = 100_000;

    private enum Verdict {
        NEW,
        KNOWN,
        DOUBTFUL
    }

    private final Local local;
    private final Hub hub;
    private final Mirror mirror = new Mirror();
    private final Roll settled = new Roll();

    Freshness(Local local, Hub hub) {
        this.local = local;
        this.hub = hub;
    }

    /// The page without what is known, and with the server's word of this moment in place of what is doubtful.
    Page of(Page page) {
        if (hub.manner() == Hub.Manner.DESCENT || page.lines().isEmpty()) return page;
        var known = known(page.lines());
        var fresh = new LinkedHashMap<String, Line>();
        var doubtful = new LinkedHashMap<String, Set<String>>();
        for (var line : page.lines()) {
            var verdict = verdict(page, line, known);
            if (verdict == Verdict.KNOWN) continue;
            if (verdict == Verdict.NEW && fresh.putIfAbsent(name(line), line) == null) continue;
            fresh.remove(name(line));
            doubtful.computeIfAbsent(type(line), none -> new HashSet<>()).add(id(line));
        }
        var lines = new ArrayList<Line>(fresh.values());
        lines.removeIf(line -> doubtful.getOrDefault(type(line), Set.of()).contains(id(line)));
        doubtful.forEach((type, ids) -> lines.addAll(hub.look(type, ids)));
        return new Page(lines, page.then(), page.all(), page.everyVersion());
    }

    /// The page has been taken in, and with it every version it showed is accounted for: when an old one comes again,
    /// as it will in a history, it says nothing new.
    void settled(Page page) {
        if (settled.size() > MOST_REMEMBERED) settled.clear();
        if (!page.everyVersion()) return;
        for (var line : page.lines()) if (line instanceof Line.Whole whole) settled.add(stamp(whole.resource()));
    }

    /// `Patient/123`.
    static String name(ObjectNode resource) {
        return resource.path("resourceType").asText() + "/"
                + resource.path("id").asText();
    }

    private Verdict verdict(Page page, Line line, Map<String, MirroredVersion> known) {
        return switch (line) {
            case Line.Bad _ -> Verdict.NEW;
            case Line.Gone gone -> known.containsKey(name(gone)) ? Verdict.DOUBTFUL : Verdict.KNOWN;
            case Line.Whole whole
            when page.everyVersion() && settled.contains(stamp(whole.resource())) -> Verdict.KNOWN;
            case Line.Whole whole -> verdict(page, whole.resource(), known.get(name(whole)));
        };
    }

    private static Verdict verdict(Page page, ObjectNode resource, @Nullable MirroredVersion known) {
        if (known == null) return Verdict.NEW;
        var stamped = Edit.stamped(resource);
        if (resource.path("meta").path("versionId").asText().equals(known.version())) {
            // What was sent and has not been read back is new in one thing: when the server wrote it.
            if (known.stamped() == null || stamped.isEmpty()) return Verdict.NEW;
            if (stamped.get().equals(known.stamped())) return Verdict.KNOWN;
        }
        if (page.everyVersion() || stamped.isEmpty() || known.stamped() == null) return Verdict.DOUBTFUL;
        return stamped.get().isBefore(known.stamped()) ? Verdict.DOUBTFUL : Verdict.NEW;
    }

    private Map<String, MirroredVersion> known(List<Line> lines) {
        var ids = new HashMap<String, Set<String>>();
        for (var line : lines)
            if (!(line instanceof Line.Bad))
                ids.computeIfAbsent(type(line), none -> new HashSet<>()).add(id(line));
        return local.read(tx -> {
            var known = new HashMap<String, MirroredVersion>();
            ids.forEach((type, some) ->
                    mirror.versions(tx, type, some).forEach((id, version) -> known.put(type + "/" + id, version)));
            return known;
        });
    }

    private static String name(Line line) {
        return type(line) + "/" + id(line);
    }

    private static String type(Line line) {
        return switch (line) {
            case Line.Whole whole -> whole.resource().path("resourceType").asText();
            case Line.Gone gone -> gone.type();
            case Line.Bad _ -> "line";
        };
    }

    private static String id(Line line) {
        return switch (line) {
            case Line.Whole whole -> whole.resource().path("id").asText();
            case Line.Gone gone -> gone.id();
            case Line.Bad bad -> String.valueOf(bad.number());
        };
    }

    private static String stamp(ObjectNode resource) {
        var meta = resource.path("meta");
        return name(resource) + "/" + meta.path("versionId").asText() + "/"
                + meta.path("lastUpdated").asText();
    }
}
