package health.threshold.hub.fhir;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// What a reference points to. Servers write references absolute, relative, with a version or as `urn:uuid`; all of
/// them end up here.
///
/// @param type the FHIR type; empty for a `urn:uuid`, which does not say
public record Ref(String type, String id) {

    private static final Pattern FORM =
            Pattern.compile("(?:[^?#]*/)?([A-Z][A-Za-z]+)/([A-Za-z0-9.\\-]{1,64})(?:/_history/[^?#]*)?(?:[?#].*)?");

    /// Reads any of the forms; a reference inside the resource (`#…`) or to no resource at all is nothing.
    public static Optional<Ref> of(String reference) {
        if (reference.startsWith("urn:uuid:")) return Optional.of(new Ref("", reference.substring(9)));
        var form = FORM.matcher(reference);
        return form.matches() ? Optional.of(new Ref(form.group(1), form.group(2))) : Optional.empty();
    }

    /// The relative form, as `Patient/018f…`.
    public static String to(String type, UUID id) {
        return type + "/" + id;
    }
}
