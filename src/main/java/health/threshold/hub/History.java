package health.threshold.hub;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.store.Packed;
import health.threshold.store.Tx;
import health.threshold.store.mirror.Mirrored;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Which versions are known, and which came from which. It asks about descent and never about time, so that a clock
/// that has been set back changes nothing.
final class History {

    Optional<VersionRow> find(Tx tx, Edit edit) {
        return rows(tx).find(edit.type(), edit.id(), edit.version());
    }

    /// Notes a version the mirror holds, whose body therefore need not be kept twice.
    void note(Tx tx, Edit edit, String state) {
        rows(tx).keep(row(edit, state, false));
    }

    /// Notes a version together with its body, as the mirror does not hold it.
    void keep(Tx tx, Edit edit, String state) {
        rows(tx).keep(row(edit, state, true));
    }

    /// Notes the versions that a resource has left behind where nobody kept their lines: whoever still has one of them
    /// sees that this one goes on from it.
    void keepPast(Tx tx, Edit edit) {
        if (edit.past().isEmpty()) return;
        var known = descent(tx, edit.type(), edit.id()).known();
        for (int at = 0; at < edit.past().size(); at++) {
            var version = edit.past().get(at);
            if (known.containsKey(version)) continue;
            var next = edit.past().subList(at + 1, Math.min(at + 2, edit.past().size()));
            note(tx, new Edit(edit.type(), edit.id(), version, next, edit.content()), VersionRow.SEEN);
        }
    }

    /// The mirror moves on: the body it held is kept here, for an edit may still come that began with it.
    void retire(Tx tx, Mirrored old) {
        var row = rows(tx).find(old.type(), old.id(), old.version()).orElseGet(() -> {
            var made = new VersionRow();
            made.type = old.type();
            made.id = old.id();
            made.version = old.version();
            made.bases = "";
            made.state = VersionRow.SEEN;
            return made;
        });
        row.body = Packed.of(old.json());
        rows(tx).keep(row);
    }

    /// The hub has this version.
    void arrived(Tx tx, VersionRow row) {
        row.state = VersionRow.SEEN;
        rows(tx).keep(row);
    }

    /// Versions of ours that may have reached the hub without our knowing.
    List<VersionRow> trying(Tx tx, String type, String id) {
        return rows(tx).trying(type, id);
    }

    /// What was sent has an answer, or has been overtaken.
    void forgetTrying(Tx tx, String type, String id) {
        rows(tx).forgetTrying(type, id);
    }

    List<VersionRow> made(Tx tx) {
        return rows(tx).made();
    }

    long countMade(Tx tx) {
        return rows(tx).countMade();
    }

    /// Versions of ours that the hub has not acknowledged.
    List<VersionRow> onTheirWay(Tx tx) {
        return rows(tx).onTheirWay();
    }

    /// The descent of one resource's versions.
    Descent descent(Tx tx, String type, String id) {
        var known = new HashMap<String, VersionRow>();
        for (var row : rows(tx).of(type, id)) known.put(row.version, row);
        return new Descent(known);
    }

    private static VersionRow row(Edit edit, String state, boolean withBody) {
        var row = new VersionRow();
        row.type = edit.type();
        row.id = edit.id();
        row.version = edit.version();
        row.bases = String.join(" ", edit.bases());
        row.state = state;
        if (withBody) row.body = Packed.of(RawJson.write(edit.content()));
        return row;
    }

    private static VersionRows rows(Tx tx) {
        return new VersionRows_(tx.session());
    }

    /// Who came from whom among the known versions of one resource.
    record Descent(Map<String, VersionRow> known) {

        /// The versions themselves and all they were made from, nearest first.
        Set<String> ancestors(Collection<String> versions) {
            var found = new LinkedHashSet<>(versions);
            var next = new ArrayDeque<>(versions);
            for (var version = next.poll(); version != null; version = next.poll()) {
                for (var base : bases(version)) if (found.add(base)) next.add(base);
            }
            return found;
        }

        /// What both go on from: the nearest version contained in both whose body is known, or what was there before
        /// several were joined, if both sides have joined the same ones.
        Optional<ObjectNode> common(Mirrored mirrored, Edit edit) {
            var ours = ancestors(List.of(mirrored.version()));
            var shared = ancestors(edit.bases()).stream().filter(ours::contains).toList();
            if (shared.contains(mirrored.version())) return RawJson.parse(mirrored.json());
            return joined(shared)
                    .or(() -> shared.stream()
                            .flatMap(version -> body(version).stream())
                            .findFirst());
        }

        private Optional<ObjectNode> joined(List<String> shared) {
            var older =
                    shared.stream().flatMap(version -> bases(version).stream()).collect(Collectors.toSet());
            var ends =
                    shared.stream().filter(version -> !older.contains(version)).toList();
            if (ends.size() < 2) return Optional.empty();
            var before = before(ends);
            // What three or more agree on cannot be told step by step, as a clash would be forgotten at the next step.
            if (before.isEmpty() || ends.size() > 2) return before;
            return body(ends.getFirst())
                    .flatMap(one -> body(ends.getLast()).map(other -> Merge.beforeJoining(before.get(), one, other)));
        }

        /// The nearest version that all of these go on from, if its body is known.
        private Optional<ObjectNode> before(List<String> ends) {
            var shared = ancestors(List.of(ends.getFirst()));
            for (var end : ends) shared.retainAll(ancestors(List.of(end)));
            return shared.stream().flatMap(version -> body(version).stream()).findFirst();
        }

        private List<String> bases(String version) {
            var row = known.get(version);
            return row == null ? List.of() : row.baseList();
        }

        private Optional<ObjectNode> body(String version) {
            var row = known.get(version);
            return row == null || row.body == null ? Optional.empty() : RawJson.parse(Packed.text(row.body));
        }

        /// The nearest version in the mirror's past that another program wrote.
        Optional<String> plainBase(Mirrored mirrored) {
            return ancestors(List.of(mirrored.version())).stream()
                    .filter(version -> !version.startsWith("th-"))
                    .findFirst();
        }
    }
}
