package health.threshold.hub;

import health.threshold.hub.folder.FolderHub;
import health.threshold.hub.folder.Protection;
import health.threshold.kernel.Actor;
import health.threshold.kernel.ClinicClock;
import health.threshold.kernel.NewIds;
import health.threshold.store.Keystore;
import health.threshold.store.Opening;
import health.threshold.store.Store;
import health.threshold.store.StoreFile;
import health.threshold.store.mirror.Mirror;
import health.threshold.store.outbox.Outbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One device in tests: its own store, its notes, and a folder it may share with others.
final class Desk implements AutoCloseable {

    static final Instant NOON = Instant.parse("2026-11-24T17:00:00Z");

    final Store store;
    final Notes notes;
    final Sync sync;
    private final String name;
    private final Hand clock;

    Desk(Path own, Path folder, String name) {
        this(own, new FolderHub(folder, name, new Protection.Open()), name, NOON);
    }

    Desk(Path own, Hub hub, String name, Instant now) {
        this(own, hub, name, now, Translators.FORMAT);
    }

    /// @param format of the program on this device
    Desk(Path own, Hub hub, String name, Instant now, int format) {
        notes = new Notes(format);
        clock = new Hand(now);
        var file = new StoreFile(own.resolve(name), Keystore.NONE);
        var opening = file.open(ClinicClock.in(clock, ZoneOffset.UTC), new NewIds(clock));
        this.name = name;
        store = ((Opening.Opened) opening).store();
        sync = new Sync(
                store,
                name,
                hub,
                new Translators(List.of(notes), (tx, type, who) -> Optional.empty(), Business.NONE, format),
                Scope.EVERYONE);
    }

    void pass(Duration time) {
        clock.now = clock.now.plus(time);
    }

    void write(UUID id, String field, String value) {
        notes.write(store, id, field, value);
    }

    String read(UUID id, String field) {
        return notes.read(id, field);
    }

    long waiting() {
        return store.read(Actor.system(name), new Outbox()::countWaiting);
    }

    int mirrored(String type) {
        return store.read(Actor.system(name), tx -> new Mirror().ids(tx, type)).size();
    }

    List<SetAside> setAside() {
        return sync.setAsides().list(Actor.system(name));
    }

    List<Conflict> conflicts() {
        return sync.conflicts().open(Actor.system(name));
    }

    static List<Path> batches(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().contains(".ndjson"))
                    .sorted()
                    .toList();
        }
    }

    static String line(UUID id, String title) {
        return "{\"resourceType\":\"Basic\",\"id\":\"%s\",\"title\":\"%s\"}\n".formatted(id, title);
    }

    /// Stands still until the test moves it.
    private static final class Hand extends Clock {
        private Instant now;

        Hand(Instant now) {
            this.now = now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @Override
    public void close() {
        sync.close();
        store.close();
    }
}
