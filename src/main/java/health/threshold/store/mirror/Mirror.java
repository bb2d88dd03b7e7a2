package health.threshold.store.mirror;

import static java.util.stream.Collectors.toMap;

import health.threshold.store.Gathered;
import health.threshold.store.Packed;
import health.threshold.store.Tx;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/// The hub's last known version of every resource, compressed and whole: the base on which our changes are laid, so
/// that a field we do not know survives the round trip.
public final class Mirror {

    /// Joined and not `in`: for that, H2 would go through all rows of the type, and through the whole list for each.
    private static final String VERSIONS = "select m.id, m.version, m.stamped from unnest(:ids) as asked(id)"
            + " join mirror m on m.type = :type and m.id = asked.id";

    public Optional<Mirrored> find(Tx tx, String type, String id) {
        return rows(tx).find(type, id)
                .map(row ->
                        new Mirrored(row.type, row.id, row.version, Packed.text(row.body), row.patient, row.stamped));
    }

    /// Keeps this as the hub's version.
    public void keep(Tx tx, Mirrored resource) {
        rows(tx).keep(row(tx, resource));
    }

    /// Like [#keep], where it is known that there is none yet. It is packed beside other work, so nobody may change it
    /// any more.
    public void add(Tx tx, Mirrored resource) {
        gathered(tx)
                .add(new Packing(
                        unpacked(tx, resource), ForkJoinPool.commonPool().submit(() -> packed(resource))));
    }

    /// The hub no longer has it.
    public void remove(Tx tx, String type, String id) {
        rows(tx).remove(type, id);
    }

    /// The versions of these resources, by their id; those that are not here are left out.
    public Map<String, MirroredVersion> versions(Tx tx, String type, Collection<String> ids) {
        gathered(tx).write();
        return tx
                .session()
                .createNativeQuery(VERSIONS, Object[].class)
                .addScalar("id", String.class)
                .addScalar("version", String.class)
                .addScalar("stamped", Instant.class)
                .setParameter("type", type)
                .setParameter("ids", ids.toArray(String[]::new))
                .stream()
                .map(row -> new MirroredVersion((String) row[0], (String) row[1], (Instant) row[2]))
                .collect(toMap(MirroredVersion::id, version -> version));
    }

    /// The ids of all resources of this type.
    public List<String> ids(Tx tx, String type) {
        return rows(tx).ids(type);
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

    /// A new row, and its body on the way.
    private record Packing(MirrorRow row, ForkJoinTask<byte[]> body) {
        private MirrorRow done() {
            row.body = body.join();
            return row;
        }
    }

    private static Gathered<Packing> gathered(Tx tx) {
        return tx.gathered(
                Packing.class,
                rows -> new MirrorRows_(tx.session())
                        .addAll(rows.stream().map(Packing::done).toList()));
    }

    private static MirrorRows rows(Tx tx) {
        gathered(tx).write();
        return new MirrorRows_(tx.session());
    }

    private static byte[] packed(Mirrored resource) {
        return Packed.of(resource.json());
    }

    private static MirrorRow row(Tx tx, Mirrored resource) {
        var row = unpacked(tx, resource);
        row.body = packed(resource);
        return row;
    }

    private static MirrorRow unpacked(Tx tx, Mirrored resource) {
        var row = new MirrorRow();
        row.type = resource.type();
        row.id = resource.id();
        row.version = resource.version();
        row.received = tx.now();
        row.patient = resource.patient();
        row.stamped = resource.stamped();
        return row;
    }
}
