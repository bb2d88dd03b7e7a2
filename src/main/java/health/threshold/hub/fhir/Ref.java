package health.threshold.hub.fhir;

import java.util.Optional;
import java.util.UUID;

/// What a reference points to. Servers write references absolute, relative, with a version or as `urn:uuid`; all of
/// them end up here.
///
/// @param type the FHIR type; empty for a `urn:uuid`, which does not say
public record Ref(String type, String id) {

    /// Reads any of the forms; a reference inside the resource (`#…`) or to no resource at all is nothing.
    public static Optional<Ref> of(String reference) {
        if (reference.startsWith("urn:uuid:")) return Optional.of(new Ref("", reference.substring(9)));
        var path = reference.split("[?#]", 2)[0].split("/_history/", 2)[0].split("/");
        if (path.length < 2) return Optional.empty();
        var type = path[path.length - 2];
        var id = path[path.length - 1];
        if (!type.matches("[A-Z][A-Za-z]+") || !id.matches("[A-Za-z0-9.\\-]{1,64}")) return Optional.empty();
        return Optional.of(new Ref(type, id));
    }

    /// The relative form, as `Patient/018f…`.
    public static String to(String type, UUID id) {
        return type + "/" + id;
    }
}
