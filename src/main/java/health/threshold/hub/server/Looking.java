package health.threshold.hub.server;

import health.threshold.hub.HubTrouble;
import health.threshold.hub.Line;
import health.threshold.hub.Trouble;

/// One resource as the server has it at this moment.
final class Looking {

    private Looking() {}

    /// A server without gravestones says of a deleted resource that there is none; it is the same to us.
    static Line at(Server server, String type, String id) {
        var answer = server.get(type + "/" + id);
        if (answer.isGood()) return new Line.Whole(0, Server.json(answer));
        if (answer.status() == 404 || answer.status() == 410) return new Line.Gone(0, type, id);
        throw new HubTrouble(Trouble.FAILING);
    }
}
