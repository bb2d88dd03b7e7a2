package health.threshold.hub.server;

import health.threshold.hub.HubTrouble;
import health.threshold.hub.Line;
import health.threshold.hub.Trouble;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/// Resources as the server has them at this moment.
final class Looking {

    private static final int TOGETHER = 40;

    private Looking() {}

    /// Many at once by a search, which shows none that are gone: those it leaves out are asked for one by one.
    static List<Line> at(Server server, String type, Collection<String> ids) {
        var found = new ArrayList<Line>();
        var left = new ArrayList<String>(ids);
        for (int from = 0; ids.size() > 1 && from < ids.size(); from += TOGETHER) {
            var some = List.copyOf(ids).subList(from, Math.min(ids.size(), from + TOGETHER));
            var answer = server.get(type + "?_count=" + TOGETHER + "&_id=" + String.join(",", some));
            if (!answer.isGood()) continue;
            var asked = new HashSet<>(some);
            Entries.lines(Server.json(answer)).forEach(line -> {
                if (line instanceof Line.Whole whole
                        && asked.remove(whole.resource().path("id").asText())) found.add(line);
            });
            left.removeIf(id -> some.contains(id) && !asked.contains(id));
        }
        for (var id : left) found.add(at(server, type, id));
        return found;
    }

    /// A server without gravestones says of a deleted resource that there is none; it is the same to us.
    static Line at(Server server, String type, String id) {
        var answer = server.get(type + "/" + id);
        if (answer.isGood()) return new Line.Whole(0, Server.json(answer));
        if (answer.status() == 404 || answer.status() == 410) return new Line.Gone(0, type, id);
        throw new HubTrouble(Trouble.FAILING);
    }
}
