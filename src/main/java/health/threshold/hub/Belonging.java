package health.threshold.hub;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/// Whom a resource is about, by whatever element its type says it with.
final class Belonging {

    private static final List<String> WHOM = List.of("subject", "patient", "beneficiary", "for", "individual");
    private static final Pattern PATIENT =
            Pattern.compile("(?:.*/)?Patient/([A-Za-z0-9.\\-]{1,64})(?:/_history/[A-Za-z0-9.\\-]+)?");
    private static final Set<String> REPLACING = Set.of("replaced-by", "replaces");
    private static final String URN = "urn:uuid:";

    private Belonging() {}

    /// The person's id here; empty if the resource is about nobody, or does not say about whom.
    static Optional<UUID> of(ObjectNode resource) {
        return named(resource).map(id -> ResourceId.of("Patient", id));
    }

    /// The person's id as the resource has it.
    static Optional<String> named(ObjectNode resource) {
        if (resource.path("resourceType").asText().equals("Patient"))
            return Optional.of(resource.path("id").asText()).filter(id -> !id.isEmpty());
        for (var element : WHOM) {
            var found = in(resource.path(element), true);
            if (found.isPresent()) return found;
        }
        for (var participant : resource.path("participant")) {
            var found = in(participant.path("actor"), false);
            if (found.isPresent()) return found;
        }
        var target = in(resource.path("target"), false);
        if (target.isPresent()) return target;
        for (var extension : resource.path("extension")) {
            var found = in(extension.path("valueReference"), false);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    /// The other files of the person whose file this is, as it says itself; empty for anything but a Patient.
    static Set<UUID> otherFiles(ObjectNode resource) {
        if (!resource.path("resourceType").asText().equals("Patient")) return Set.of();
        var others = new HashSet<UUID>();
        for (var link : resource.path("link"))
            if (REPLACING.contains(link.path("type").asText()))
                in(link.path("other"), true)
                        .map(id -> ResourceId.of("Patient", id))
                        .ifPresent(others::add);
        return others;
    }

    /// @param isPerson whether a reference that does not say its type can only be to a person
    private static Optional<String> in(JsonNode element, boolean isPerson) {
        for (var one : element.isArray() ? element : List.of(element)) {
            var reference = one.path("reference").asText();
            if (!reference.contains("Patient/") && !reference.startsWith(URN)) continue;
            if (isPerson && reference.startsWith(URN)) return Optional.of(reference.substring(URN.length()));
            var match = PATIENT.matcher(reference);
            if (match.matches()) return Optional.of(match.group(1));
        }
        return Optional.empty();
    }
}
