package health.threshold.hub.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/// The references inside a resource to others on the same server, however they are written: relative, absolute, or to
/// one version.
///
/// @param base the server's address; what is elsewhere is left alone
record References(String base) {

    private static final Pattern RELATIVE = Pattern.compile("([A-Z][A-Za-z]+)/([A-Za-z0-9.\\-]{1,64})(/_history/.+)?");

    /// What is referred to.
    record Target(String type, String id) {}

    /// Tells every target.
    void each(JsonNode in, Consumer<Target> heard) {
        replace(in, target -> {
            heard.accept(target);
            return target.type() + "/" + target.id();
        });
    }

    /// Lets every reference point to what is said instead of its target: `Type/id`, or anything else whole.
    void replace(JsonNode in, Function<Target, String> instead) {
        if (in instanceof ObjectNode object && object.path("reference").isTextual()) {
            var before = object.get("reference").textValue();
            var after = replaced(before, instead);
            if (!after.equals(before)) object.put("reference", after);
        }
        for (var inner : in) replace(inner, instead);
    }

    private String replaced(String reference, Function<Target, String> instead) {
        var start = reference.startsWith(base + "/") ? base + "/" : "";
        var parts = RELATIVE.matcher(reference.substring(start.length()));
        if (!parts.matches()) return reference;
        var name = instead.apply(new Target(parts.group(1), parts.group(2)));
        if (name.contains(":")) return name;
        return start + name + (parts.group(3) == null ? "" : parts.group(3));
    }
}
