package health.threshold.hub.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.hub.Edit;
import health.threshold.hub.Line;
import health.threshold.hub.Page;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Where the server's ids become ours and ours become the server's: on every line that comes in, and on every edit
/// that goes out, in the resource's own id and in all it refers to. Nobody further in knows that there are two.
///
/// At a server that takes our ids nothing is changed and nothing is asked.
final class Border {

    private final Server server;
    private final NameBook book;
    private final References references;

    Border(Server server, NameBook book) {
        this.server = server;
        this.book = book;
        references = new References(server.base());
    }

    NameBook book() {
        return book;
    }

    Page inward(Page page) {
        return page.with(inward(page.lines()));
    }

    List<Line> inward(List<Line> lines) {
        var resources = new ArrayList<ObjectNode>();
        for (var line : lines) if (line instanceof Line.Whole(var number, var resource)) resources.add(resource);
        book.learn(resources);
        if (!book.isNamingAny()) return lines;
        var ours = known(targets(lines, resources));
        for (var resource : resources) {
            if (resource.has("id")) resource.put("id", ours.of(type(resource), id(resource)));
            references.replace(resource, target -> target.type() + "/" + ours.of(target.type(), target.id()));
            if (book.isNaming(type(resource))) Identity.unmark(resource);
        }
        return lines.stream()
                .map(line -> line instanceof Line.Gone(var number, var type, var id)
                        ? new Line.Gone(number, type, ours.of(type, id))
                        : line)
                .toList();
    }

    /// The resource with the server's ids, wherever they are known.
    ///
    /// @param beside ids of what travels with it and has no id of the server's yet, as `Type/id`
    ObjectNode outward(Edit edit, Set<String> beside) {
        var resource = edit.resource();
        if (!book.isNamingAny() && beside.isEmpty()) return resource;
        var targets = new Targets();
        targets.add(edit.type(), edit.id());
        references.each(resource, target -> {
            if (!beside.contains(target.type() + "/" + target.id())) targets.add(target.type(), target.id());
        });
        var theirs = new Known();
        targets.byType.forEach((type, ids) -> {
            if (!book.isNaming(type)) return;
            var others = new HashSet<>(ids);
            if (type.equals(edit.type())) others.remove(edit.id());
            book.askAboutOurs(type, others);
            theirs.add(type, book.theirs(type, ids));
        });
        if (theirs.knows(edit.type(), edit.id())) Identity.mark(resource, edit.id());
        resource.put("id", theirs.of(edit.type(), edit.id()));
        references.replace(resource, target -> {
            var name = target.type() + "/" + target.id();
            return beside.contains(name)
                    ? "urn:uuid:" + target.id()
                    : target.type() + "/" + theirs.of(target.type(), target.id());
        });
        return resource;
    }

    /// What the server calls these of ours.
    Set<String> named(String type, Set<String> ours) {
        if (!book.isNaming(type)) return ours;
        book.askAboutOurs(type, ours);
        var theirs = book.theirs(type, ours);
        return ours.stream().map(id -> theirs.getOrDefault(id, id)).collect(Collectors.toSet());
    }

    /// Resources as the server has them now, by our ids and with our ids.
    List<Line> look(String type, Collection<String> ids) {
        var theirs = book.theirs(type, ids);
        var ours = new HashMap<String, String>();
        for (var id : ids) ours.put(theirs.getOrDefault(id, id), id);
        var found = new ArrayList<Line>();
        var missing = new HashSet<String>();
        for (var line : Looking.at(server, type, ours.keySet())) {
            if (line instanceof Line.Gone(var number, var gone, var id)) missing.add(ours.getOrDefault(id, id));
            else found.add(line);
        }
        if (!book.isNaming(type)) {
            missing.forEach(id -> found.add(new Line.Gone(0, type, id)));
            return inward(found);
        }
        // The server may have it under an id that has not been heard of here.
        for (var resource : book.find(type, missing))
            if (Identity.of(resource).filter(missing::remove).isPresent()) found.add(new Line.Whole(0, resource));
        var lines = new ArrayList<>(inward(found));
        missing.forEach(id -> lines.add(new Line.Gone(0, type, id)));
        return lines;
    }

    private Targets targets(List<Line> lines, List<ObjectNode> resources) {
        var targets = new Targets();
        for (var line : lines) if (line instanceof Line.Gone(var number, var type, var id)) targets.add(type, id);
        for (var resource : resources) references.each(resource, target -> targets.add(target.type(), target.id()));
        targets.byType.forEach((type, ids) -> {
            if (book.isNaming(type)) book.askAboutTheirs(type, ids);
        });
        for (var resource : resources) targets.add(type(resource), id(resource));
        return targets;
    }

    private Known known(Targets targets) {
        var known = new Known();
        targets.byType.forEach((type, ids) -> known.add(type, book.ours(type, ids)));
        return known;
    }

    private static String type(ObjectNode resource) {
        return resource.path("resourceType").asText();
    }

    private static String id(ObjectNode resource) {
        return resource.path("id").asText();
    }

    /// What is spoken of, by type.
    private static final class Targets {
        private final Map<String, Set<String>> byType = new HashMap<>();

        void add(String type, String id) {
            byType.computeIfAbsent(type, none -> new HashSet<>()).add(id);
        }
    }

    /// The other side's ids of what has one.
    private static final class Known {
        private final Map<String, String> names = new HashMap<>();

        void add(String type, Map<String, String> ids) {
            ids.forEach((id, other) -> names.put(type + "/" + id, other));
        }

        boolean knows(String type, String id) {
            return names.containsKey(type + "/" + id);
        }

        String of(String type, String id) {
            return names.getOrDefault(type + "/" + id, id);
        }
    }
}
