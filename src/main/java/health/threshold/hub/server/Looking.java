package health.threshold.hub.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.hub.HubTrouble;
import health.threshold.hub.Line;
import health.threshold.hub.Trouble;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/// Resources as the server has them at this moment, by the server's own ids.
final class Looking {

    private static final int TOGETHER = 40;

    private Looking() {}

    /// Many at once by a search, which shows none that are gone: those it leaves out are asked for one by one.
    static List<Line> at(Server server, String type, Collection<String> ids) {
        var found = new ArrayList<Line>();
        var left = new ArrayList<String>(ids);
        for (int from = 0; ids.size() > 1 && from < ids.size(); from += TOGETHER) {
            var some = List.copyOf(ids).subList(from, Math.min(ids.size(), from + TOGETHER));
            var asked = new HashSet<>(some);
            for (var resource : search(server, type + "?_count=" + TOGETHER + "&_id=" + String.join(",", some)))
                if (resource.path("resourceType").asText().equals(type)
                        && asked.remove(resource.path("id").asText())) found.add(new Line.Whole(0, resource));
            left.removeIf(id -> some.contains(id) && !asked.contains(id));
        }
        for (var id : left) found.add(at(server, type, id));
        return found;
    }

    /// Everything that a small search finds; nothing, if the server does not know how to search so. Half of it would be
    /// taken for all, so a page that is missing is trouble.
    static List<ObjectNode> search(Server server, String path) {
        var found = new ArrayList<ObjectNode>();
        var trail = new Trail(server);
        var answer = server.get(path);
        while (answer.isGood()) {
            var bundle = Server.bundle(answer);
            Entries.lines(bundle)
                    .flatMap(line ->
                            line instanceof Line.Whole(var number, var resource) ? Stream.of(resource) : Stream.empty())
                    .forEach(found::add);
            var next = Entries.next(bundle);
            if (next.isEmpty()) break;
            if (!trail.leadsOn(next.get())) throw new HubTrouble(Trouble.FAILING);
            answer = server.follow(next.get());
            if (!answer.isGood()) throw new HubTrouble(Trouble.FAILING);
        }
        return found;
    }

    /// A server without gravestones says of a deleted resource that there is none; it is the same to us.
    static Line at(Server server, String type, String id) {
        var answer = server.get(type + "/" + id);
        if (answer.status() == 404 || answer.status() == 410) return new Line.Gone(0, type, id);
        if (!answer.isGood()) throw new HubTrouble(Trouble.FAILING);
        var resource = Server.json(answer);
        if (resource.path("resourceType").asText().equals(type)
                && resource.path("id").asText().equals(id)) return new Line.Whole(0, resource);
        // Whatever this is, it is not what was asked for.
        throw new HubTrouble(Trouble.FAILING);
    }
}
