package health.threshold.hub.server;

import health.threshold.hub.RawJson;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How far a source of the server has been read, all in the server's own time. It is kept as the stamp of a bookmark.
///
/// @param upTo everything the server had shown by then is here; `null` before the first time
/// @param day when a whole day back was last looked at
/// @param whole when all of it was last read from the beginning
/// @param next where the next page is, while pages are being followed
/// @param began what the clock said with the first page
/// @param seen the newest version on the pages so far
record Pass(
        @Nullable Instant upTo,
        @Nullable Instant day,
        @Nullable Instant whole,
        @Nullable String next,
        @Nullable Instant began,
        @Nullable Instant seen) {

    static final Pass NEW = new Pass(null, null, null, null, null, null);

    static Pass of(String stamp) {
        var json = RawJson.parse(stamp).orElseGet(RawJson::object);
        return new Pass(
                at(json.path("upTo").asText()),
                at(json.path("day").asText()),
                at(json.path("whole").asText()),
                json.path("next").isTextual() ? json.path("next").asText() : null,
                at(json.path("began").asText()),
                at(json.path("seen").asText()));
    }

    String stamp() {
        var json = RawJson.object();
        if (upTo != null) json.put("upTo", upTo.toString());
        if (day != null) json.put("day", day.toString());
        if (whole != null) json.put("whole", whole.toString());
        if (next != null) json.put("next", next);
        if (began != null) json.put("began", began.toString());
        if (seen != null) json.put("seen", seen.toString());
        return RawJson.write(json);
    }

    /// A page has been read, and more are to come.
    Pass onTo(String link, @Nullable Instant firstDate, @Nullable Instant newest) {
        return new Pass(upTo, day, whole, link, began == null ? firstDate : began, later(seen, newest));
    }

    /// The last page has been read: as far as was seen, but never past the moment of the first page, for what was
    /// written while pages were being read may stand on one that was read before.
    Pass done(@Nullable Instant firstDate, @Nullable Instant newest) {
        var reached = later(seen, newest);
        var limit = began == null ? firstDate : began;
        if (reached != null && limit != null && reached.isAfter(limit)) reached = limit;
        return new Pass(later(upTo, reached), day, whole, null, null, null);
    }

    Pass dayLookedAt(@Nullable Instant now) {
        return new Pass(upTo, now, whole, next, began, seen);
    }

    Pass wholeRead(@Nullable Instant now) {
        return new Pass(upTo, day, now, next, began, seen);
    }

    /// The pages are begun again.
    Pass afresh() {
        return new Pass(upTo, day, whole, null, null, null);
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        if (one == null) return other;
        return other == null || one.isAfter(other) ? one : other;
    }

    private static @Nullable Instant at(String text) {
        return text.isEmpty() ? null : Instant.parse(text);
    }
}
