package health.threshold.hub.folder;

import health.threshold.hub.Edit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The versions of one resource among the lines to be bound, and which of them go on in a volume: the newest alone,
/// with the names of all it contains. Where there are several newest, as before a person has decided, every line goes
/// on, for whoever joins them needs what they began with.
final class Lineage {

    /// As many as somebody can miss; a list of all would grow with every change.
    private static final int MOST_PAST = 500;

    /// Where a line stands.
    record Place(String file, int number, long at) {}

    private record Version(Place place, Set<String> from, List<String> past) {}

    private final Map<String, Version> versions = new LinkedHashMap<>();

    /// A line that has been read; the same version may stand in several files.
    void add(Edit edit, Place place) {
        var from = new LinkedHashSet<>(edit.bases());
        from.addAll(edit.past());
        versions.putIfAbsent(edit.version(), new Version(place, from, edit.past()));
    }

    /// The lines that go on, oldest first, each with the older versions to be named in it.
    Map<Place, List<String>> kept() {
        var contained = new HashSet<String>();
        versions.values().forEach(version -> contained.addAll(version.from()));
        var newest = new ArrayList<>(versions.keySet());
        newest.removeAll(contained);
        var kept = new LinkedHashMap<Place, List<String>>();
        var only = newest.size() == 1 ? versions.get(newest.getFirst()) : null;
        if (only != null) kept.put(only.place(), past(newest.getFirst()));
        else versions.forEach((name, version) -> kept.put(version.place(), version.past()));
        return kept;
    }

    /// All that a version contains, nearest first.
    private List<String> past(String of) {
        var found = new LinkedHashSet<String>();
        var next = new ArrayDeque<>(List.of(of));
        for (var name = next.poll(); name != null; name = next.poll()) {
            var version = versions.get(name);
            if (version == null) continue;
            for (var older : version.from()) if (found.add(older)) next.add(older);
        }
        return found.stream().limit(MOST_PAST).toList();
    }
}
