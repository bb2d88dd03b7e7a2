package health.threshold.hub.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.hub.Unreadable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Words in a resource, cut to what a row holds. A cut hurts nobody: only what changed here is ever laid over, so the
/// hub keeps the rest.
final class Words {

    private Words() {}

    static Optional<String> text(JsonNode from, int most, String... path) {
        return Json.text(from, path).map(text -> cut(text, most));
    }

    /// How a CodeableConcept reads: its text, else its first display, else its first code.
    static Optional<String> concept(JsonNode from, int most, String... path) {
        var concept = Json.at(from, path);
        return Json.text(concept.isArray() ? concept.path(0) : concept, "text")
                .or(() -> Json.codings(from, path).stream()
                        .map(coding -> coding.display().isEmpty() ? coding.code() : coding.display())
                        .findFirst())
                .map(words -> cut(words, most));
    }

    static String requiredConcept(JsonNode from, int most, String... path) {
        return concept(from, most, path).orElseThrow(() -> new Unreadable(String.join(".", path) + " is missing"));
    }

    static Optional<String> extension(JsonNode from, int most, String url) {
        return Json.extensionText(from, url).map(text -> cut(text, most));
    }

    /// Sets how a CodeableConcept reads; codings that said something else go.
    static void layConcept(ObjectNode on, String name, @Nullable String words) {
        on.remove(name);
        if (words != null) on.putObject(name).put("text", words);
    }

    static String cut(String text, int most) {
        if (text.length() <= most) return text;
        var end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + "…";
    }
}
