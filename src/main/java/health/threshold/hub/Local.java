package health.threshold.hub;

import health.threshold.kernel.Actor;
import health.threshold.store.Kind;
import health.threshold.store.Store;
import health.threshold.store.Tx;
import health.threshold.store.audit.AuditLog;
import health.threshold.store.audit.Deed;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Function;

/// This device's side of the synchronisation: its store, and the hub as the one who acts on it, so that nothing that
/// is done here is queued for the hub again.
record Local(Store store, Actor hub, AuditLog audit) {

    static Local of(Store store, String device) {
        return new Local(store, Actor.hub(device), new AuditLog());
    }

    <T> T read(Function<Tx, T> work) {
        return store.read(hub, work);
    }

    /// One write with one audit entry about the source (a file, a batch) that it concerns.
    <T> T write(Deed deed, String source, Function<Tx, T> work) {
        return store.write(hub, tx -> {
            audit.record(tx, deed, Kind.OTHER, UUID.nameUUIDFromBytes(source.getBytes(StandardCharsets.UTF_8)));
            return work.apply(tx);
        });
    }
}
