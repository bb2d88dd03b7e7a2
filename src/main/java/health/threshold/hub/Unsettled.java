package health.threshold.hub;

import health.threshold.store.Tx;
import health.threshold.store.mirror.Mirror;
import health.threshold.store.mirror.MirroredVersion;
import health.threshold.store.outbox.Outbox;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What this device has open about the resources of a page: versions it mirrors, changes it has not sent, edits on
/// their way, conflicts. It is asked for once, as asking for each resource took longer than all the rest.
record Unsettled(Map<String, MirroredVersion> mirrored, Set<UUID> waiting, Set<String> underWay) {

    static Unsettled about(Tx tx, List<Line> lines) {
        var ids = new HashMap<String, Set<String>>();
        for (var line : lines)
            if (line instanceof Line.Whole(var number, var resource))
                ids.computeIfAbsent(resource.path("resourceType").asText(), none -> new HashSet<>())
                        .add(resource.path("id").asText());
        var mirrored = new HashMap<String, MirroredVersion>();
        ids.forEach((type, some) ->
                new Mirror().versions(tx, type, some).forEach((id, version) -> mirrored.put(type + "/" + id, version)));
        var underWay = new HashSet<>(new VersionRows_(tx.session()).trying());
        underWay.addAll(ConflictBook.rows(tx).names());
        return new Unsettled(mirrored, new Outbox().all(tx), underWay);
    }

    /// Whether nothing of ours needs to be joined with it.
    boolean isQuiet(Edit edit) {
        var here = mirrored(edit);
        return !underWay.contains(edit.type() + "/" + edit.id())
                && !waiting.contains(ResourceId.of(edit.type(), edit.id()))
                && (here == null || !here.version().equals(edit.version()));
    }

    @Nullable
    MirroredVersion mirrored(Edit edit) {
        return mirrored.get(edit.type() + "/" + edit.id());
    }
}
