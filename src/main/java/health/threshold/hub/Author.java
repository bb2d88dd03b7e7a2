package health.threshold.hub;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/// Who wrote a version and when, so that whoever must choose between two knows whom to ask. Lines carry it beside
/// their bases; it is told, not proven, and nothing is decided by it.
///
/// @param who a member of staff as colleagues call them, or the device where nobody had signed in; empty for another
///     device that did not say
/// @param format how the program writes that wrote it, as [Translators#format()]; 0 if it did not say
public record Author(String who, Instant at, int format) {

    /// The extension in `meta` that names the author.
    public static final String URL = "https://threshold.health/fhir/StructureDefinition/version-author";

    private static final int LONGEST = 120;

    public Author {
        if (who.length() > LONGEST) who = who.substring(0, LONGEST);
    }

    public Author(String who, Instant at) {
        this(who, at, 0);
    }

    /// The same, written as this format.
    Author in(int written) {
        return new Author(who, at, written);
    }

    void write(ArrayNode extensions) {
        var parts = extensions.addObject().put("url", URL).putArray("extension");
        parts.addObject().put("url", "who").put("valueString", who);
        parts.addObject().put("url", "at").put("valueInstant", at.toString());
        if (format > 0) parts.addObject().put("url", "format").put("valueInteger", format);
    }

    /// The format the line was written in, whoever wrote it; 0 if it does not say.
    static int formatOf(JsonNode line) {
        for (var extension : line.path("meta").path("extension"))
            if (extension.path("url").asText().equals(URL))
                return part(extension, "format").path("valueInteger").asInt(0);
        return 0;
    }

    /// Whoever the line names; a signature that cannot be read is none, and costs the line nothing.
    static Optional<Author> read(JsonNode line) {
        for (var extension : line.path("meta").path("extension"))
            if (extension.path("url").asText().equals(URL)) return of(extension);
        return Optional.empty();
    }

    private static Optional<Author> of(JsonNode extension) {
        var who = part(extension, "who").path("valueString").asText();
        var at = part(extension, "at").path("valueInstant").asText();
        try {
            return who.isBlank()
                    ? Optional.empty()
                    : Optional.of(new Author(who, OffsetDateTime.parse(at).toInstant()));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static JsonNode part(JsonNode extension, String url) {
        for (var part : extension.path("extension"))
            if (part.path("url").asText().equals(url)) return part;
        return extension.path("missing");
    }
}
