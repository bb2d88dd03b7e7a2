package health.threshold.hub.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.hub.Edit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// An edit as this server is to get it, with the condition under which it may take it, so that nobody's work is
/// overwritten and nothing is made twice.
///
/// @param path `Type/id`, or the type alone where the server chooses the id
/// @param header the condition, as HTTP calls it
record Parcel(Edit edit, ObjectNode resource, String path, String header, String condition) {

    /// @param all what travels together
    /// @param asked types for which the server is to choose ids, besides those for which it is known to
    static List<Parcel> of(Border border, List<Edit> all, Set<String> asked) {
        var unnamed = new HashSet<String>();
        for (var edit : all)
            if (isNew(edit) && (asked.contains(edit.type()) || border.book().isNaming(edit.type())))
                unnamed.add(edit.type() + "/" + edit.id());
        return all.stream()
                .map(edit -> of(edit, border.outward(edit, all.size() > 1 ? unnamed : Set.of()), unnamed))
                .toList();
    }

    private static Parcel of(Edit edit, ObjectNode resource, Set<String> unnamed) {
        if (unnamed.contains(edit.type() + "/" + edit.id())) {
            resource.remove("id");
            Identity.mark(resource, edit.id());
            return new Parcel(
                    edit, resource, edit.type(), "If-None-Exist", Identity.search(edit.type(), Set.of(edit.id())));
        }
        var path = edit.type() + "/" + resource.path("id").asText();
        return base(edit)
                .map(base -> new Parcel(edit, resource, path, "If-Match", "W/\"" + base + "\""))
                .orElseGet(() -> new Parcel(edit, resource, path, "If-None-Match", "*"));
    }

    /// Whether the server is to choose the id.
    boolean isPosted() {
        return !path.contains("/");
    }

    String method() {
        return isPosted() ? "POST" : "PUT";
    }

    Map<String, String> headers() {
        return Map.of(header, condition);
    }

    /// Writes it as an entry of a transaction.
    void write(ObjectNode entry) {
        if (isPosted()) entry.put("fullUrl", "urn:uuid:" + edit.id());
        entry.set("resource", resource);
        var name = "if" + header.substring(2).replace("-", "");
        entry.putObject("request").put("method", method()).put("url", path).put(name, condition);
    }

    /// Whether the server has no version of it that is known here.
    static boolean isNew(Edit edit) {
        return base(edit).isEmpty();
    }

    /// The version of the server's that this edit goes on from.
    static Optional<String> base(Edit edit) {
        return edit.bases().stream().filter(base -> !base.startsWith("th-")).findFirst();
    }
}
