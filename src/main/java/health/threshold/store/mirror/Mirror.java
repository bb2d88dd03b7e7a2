package health.threshold.store.mirror;

import static java.util.stream.Collectors.toMap;

import health.threshold.store.Tx;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// The hub's last known version of every resource, compressed and whole: the base on which our changes are laid, so
/// that a field we do not know survives the round trip.
public final class Mirror {

    public Optional<Mirrored> find(Tx tx, String type, String id) {
        return rows(tx).find(type, id)
                .map(row -> new Mirrored(row.type, row.id, row.version, unpacked(row.body), row.patient, row.stamped));
    }

    /// Keeps this as the hub's version.
    public void keep(Tx tx, Mirrored resource) {
        var row = new MirrorRow();
        row.type = resource.type();
        row.id = resource.id();
        row.version = resource.version();
        row.body = packed(resource.json());
        row.received = tx.now();
        row.patient = resource.patient();
        row.stamped = resource.stamped();
        rows(tx).keep(row);
    }

    /// The hub no longer has it.
    public void remove(Tx tx, String type, String id) {
        rows(tx).remove(type, id);
    }

    /// The versions of these resources, by their id; those that are not here are left out.
    public Map<String, MirroredVersion> versions(Tx tx, String type, Collection<String> ids) {
        return rows(tx).versions(type, ids).stream().collect(toMap(MirroredVersion::id, version -> version));
    }

    /// The ids of all resources of this type.
    public List<String> ids(Tx tx, String type) {
        return rows(tx).ids(type);
    }

    /// Which of these resources are here, by their ids.
    public Set<String> present(Tx tx, String type, Collection<String> ids) {
        return Set.copyOf(rows(tx).present(type, ids));
    }

    /// The ids of the resources of this type about these people.
    public List<String> about(Tx tx, String type, Collection<UUID> people) {
        return rows(tx).about(type, people);
    }

    /// Whom this resource is about, if it is here and about somebody.
    public Optional<UUID> whom(Tx tx, String type, String id) {
        return rows(tx).whom(type, id);
    }

    /// The ids of the resources of this type of which nobody has noted whom they are about.
    public List<String> unplaced(Tx tx, String type) {
        return rows(tx).unplaced(type);
    }

    /// Notes whom a resource is about.
    public void place(Tx tx, String type, String id, UUID person) {
        rows(tx).place(type, id, person);
    }

    public long count(Tx tx) {
        return rows(tx).count();
    }

    private static MirrorRows rows(Tx tx) {
        return new MirrorRows_(tx.session());
    }

    private static byte[] packed(String json) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory does not fail like a disk", impossible);
        }
        return bytes.toByteArray();
    }

    private static String unpacked(byte[] body) {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException damaged) {
            throw new UncheckedIOException("A mirrored resource cannot be unpacked", damaged);
        }
    }
}
