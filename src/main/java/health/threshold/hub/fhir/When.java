package health.threshold.hub.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import health.threshold.hub.Unreadable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Times in a resource, to the microsecond that the store keeps.
final class When {

    private When() {}

    static Optional<Instant> at(JsonNode from, String... path) {
        return Json.instant(from, path).map(time -> time.truncatedTo(ChronoUnit.MICROS));
    }

    /// Like [#at], and a date without a time of day is its first instant.
    static Optional<Instant> atOrDay(JsonNode from, String... path) {
        return at(from, path)
                .or(() -> Json.date(from, path)
                        .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    static Instant required(JsonNode from, String... path) {
        return at(from, path).orElseThrow(() -> new Unreadable(String.join(".", path) + " is missing"));
    }

    static Optional<Instant> extension(JsonNode from, String url) {
        return Json.extension(from, url).flatMap(extension -> at(extension, "valueDateTime"));
    }

    /// The first full date among these elements.
    static Optional<LocalDate> day(JsonNode from, String... elements) {
        for (var element : elements) {
            var day = Json.date(from, element);
            if (day.isPresent()) return day;
        }
        return Optional.empty();
    }
}
