package health.threshold.hub.speed;

import health.threshold.hub.RawJson;
import health.threshold.hub.server.Wire;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/// A server that makes every page when it is asked, and holds none, so that whatever grows while its resources pass is
/// the device's. What it has shows by type from the beginning, or in the history of the whole server from when it is
/// written.
final class Passing implements Wire {

    static final String BASE = "http://127.0.0.1:1/fhir";

    private static final int PAGE = 500;

    private final Practice practice = new Practice();
    private final int people;
    private final boolean hasHistory;
    private boolean isWritten;

    /// @param people of whom it has papers
    /// @param hasHistory whether they show there, and nowhere else
    Passing(int people, boolean hasHistory) {
        this.people = people;
        this.hasHistory = hasHistory;
        isWritten = !hasHistory;
    }

    /// Everything shows from now on.
    void write() {
        isWritten = true;
    }

    @Override
    public Reply exchange(Request request) {
        var path = request.url().substring(BASE.length() + 1);
        var source = path.split("\\?")[0];
        var isHistory = source.equals("_history");
        var date = DateTimeFormatter.RFC_1123_DATE_TIME.format(Instant.now().atOffset(ZoneOffset.UTC));
        var page = isWritten && isHistory == hasHistory ? page(source, from(path)) : "{\"resourceType\":\"Bundle\"}";
        return new Reply(
                isHistory && !hasHistory ? 404 : 200, Map.of("date", date), page.getBytes(StandardCharsets.UTF_8));
    }

    private String page(String source, int from) {
        var some = hasHistory ? PAGE / Practice.EACH : PAGE;
        var most = Math.min(some, people - from);
        var resources = hasHistory ? practice.of(from, most) : practice.of(source, from, most);
        var bundle = RawJson.object().put("resourceType", "Bundle");
        var entries = bundle.putArray("entry");
        resources.forEach(one -> entries.addObject().set("resource", one));
        if (from + some < people && !entries.isEmpty())
            bundle.putArray("link")
                    .addObject()
                    .put("relation", "next")
                    .put("url", BASE + "/" + source + "?from=" + (from + some));
        return RawJson.write(bundle);
    }

    private static int from(String path) {
        var at = path.indexOf("from=");
        return at < 0 ? 0 : Integer.parseInt(path.substring(at + 5));
    }
}
