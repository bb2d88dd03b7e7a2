package health.threshold.hub.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a server says of one resource that it has taken. It may leave out anything, and is only believed where what it
/// says fits what was sent.
///
/// @param isNew whether the resource was made by this very exchange; else it may have been there, and say otherwise
/// @param name `Type/id`, empty if it does not say
record Said(boolean isNew, String name, Optional<String> version) {

    private static final Pattern LOCATION =
            Pattern.compile("(?:.*/)?([A-Z][A-Za-z]+/[A-Za-z0-9.\\-]{1,64})(?:/_history/([^/?#]+))?");

    /// The response part of an entry.
    static Said of(JsonNode response) {
        var status = response.path("status").asText("200");
        if (!status.startsWith("2")) return new Said(false, "Nothing/taken", Optional.empty());
        return of(
                status.startsWith("201"),
                response.path("location").asText(),
                Server.version(response.path("etag").asText()));
    }

    /// The answer to one resource that was sent alone.
    static Said of(Wire.Reply answer) {
        var said = of(
                answer.status() == 201,
                answer.header("location").orElse(""),
                Server.version(answer.header("etag").orElse(null)));
        var body =
                answer.json().filter(json -> !json.path("resourceType").asText().equals("OperationOutcome"));
        if (body.isEmpty()) return said;
        var version = said.version()
                .or(() ->
                        Server.version(body.get().path("meta").path("versionId").asText()));
        var name = body.get().path("resourceType").asText() + "/"
                + body.get().path("id").asText();
        return new Said(said.isNew(), said.name().isEmpty() ? name : said.name(), version);
    }

    private static Said of(boolean isNew, String location, Optional<String> etag) {
        var parts = LOCATION.matcher(location);
        if (!parts.matches()) return new Said(isNew, "", etag);
        return new Said(isNew, parts.group(1), etag.or(() -> Server.version(parts.group(2))));
    }

    /// Whether this can be about what was sent.
    boolean fits(Parcel parcel) {
        if (parcel.isPosted()) return isNew && name.startsWith(parcel.path() + "/");
        return name.isEmpty() || name.equals(parcel.path());
    }

    /// The id that the server has given.
    Optional<String> id() {
        return name.isEmpty() ? Optional.empty() : Optional.of(name.substring(name.indexOf('/') + 1));
    }
}
