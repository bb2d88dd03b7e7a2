package health.threshold.hub.server;

import health.threshold.hub.Roll;

/// The links that one reading has followed, page after page. A server that leads in a circle, to somewhere else or on
/// and on without end is not followed: what it has shown is kept, and the reading begins again another time.
final class Trail {

    private static final int LONGEST_LINK = 4_000;
    private static final int MOST_PAGES = 200_000;

    private final Server server;
    private final Roll followed = new Roll();
    private boolean isLost;

    Trail(Server server) {
        this.server = server;
    }

    /// A reading begins.
    void begin() {
        followed.clear();
        isLost = false;
    }

    /// Whether the link leads on. Where it does not, the trail is lost until the next reading.
    boolean leadsOn(String link) {
        isLost = !server.isOurs(link)
                || link.length() > LONGEST_LINK
                || followed.size() > MOST_PAGES
                || !followed.add(link);
        return !isLost;
    }

    /// Whether the last page led nowhere.
    boolean isLost() {
        return isLost;
    }
}
