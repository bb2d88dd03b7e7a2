package health.threshold.app.demo;

import health.threshold.app.FormFile;
import health.threshold.app.Rooms;
import health.threshold.app.Shelves;
import health.threshold.clinic.billing.SimulatedTerminal;
import health.threshold.clinic.form.FormShelf;
import health.threshold.hub.Scope;
import health.threshold.hub.Sync;
import health.threshold.hub.SyncStatus;
import health.threshold.hub.fhir.ClinicTranslators;
import health.threshold.hub.folder.FolderHub;
import health.threshold.hub.folder.Protection;
import health.threshold.kernel.ClinicClock;
import health.threshold.kernel.NewIds;
import health.threshold.store.Keystore;
import health.threshold.store.Opening;
import health.threshold.store.Store;
import health.threshold.store.StoreFile;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

/// A device that knows nothing but what the demo clinic's hub tells it.
final class DemoDevice implements AutoCloseable {

    static final ZoneId ZONE = ZoneId.of("America/New_York");

    final Store store;
    final Rooms rooms;
    final Sync sync;

    DemoDevice(Path own, Path hub, Clock clock) {
        var opening = new StoreFile(own, Keystore.NONE).open(ClinicClock.in(clock, ZONE), new NewIds(clock));
        store = ((Opening.Opened) opening).store();
        var shelves = new Shelves(List.of(), List.of(), FormShelf.of(FormFile.sample()));
        rooms = new Rooms(store, "demo", new SimulatedTerminal(), shelves, true);
        sync = new Sync(
                store,
                "demo",
                new FolderHub(hub, "demo", new Protection.Open()),
                ClinicTranslators.of(rooms.speaking()),
                Scope.EVERYONE);
    }

    SyncStatus synced() {
        return sync.runOnce();
    }

    @Override
    public void close() {
        sync.close();
        store.close();
    }
}
