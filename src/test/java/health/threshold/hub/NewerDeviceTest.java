package health.threshold.hub;

import static health.threshold.hub.Notes.COLOUR;
import static health.threshold.hub.Notes.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.hub.folder.FolderHub;
import health.threshold.hub.folder.Protection;
import health.threshold.hub.server.Access;
import health.threshold.hub.server.Connection;
import health.threshold.hub.server.ModelServer;
import health.threshold.hub.server.Quirks;
import health.threshold.hub.server.ServerHub;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A device whose program is older than another's.
class NewerDeviceTest {

    private static final int OLD = Translators.FORMAT;
    private static final int NEW = OLD + 1;

    private final UUID id = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    private final ModelServer server = new ModelServer(Quirks.NONE, Clock.systemUTC(), new Random(7));

    @TempDir
    Path own;

    @Test
    void what_only_the_newer_knows_survives_the_older_and_its_user_is_told() {
        try (var newer = desk("newer", NEW);
                var older = desk("older", OLD)) {
            newer.write(id, TITLE, "Hello");
            newer.sync.runOnce();
            var extended = server.find("Basic", id.toString()).orElseThrow();
            extended.put("mood", "hopeful");
            server.write(extended);
            older.sync.runOnce();
            older.write(id, COLOUR, "blue");
            older.sync.runOnce();

            var now = server.find("Basic", id.toString()).orElseThrow();
            assertThat(now.path("mood").asText() + now.path(COLOUR).asText()).isEqualTo("hopefulblue");
            assertThat(older.sync.status()).isInstanceOf(SyncStatus.UpToDate.class);
            assertThat(older.sync.isUpdateDue()).isTrue();
            assertThat(newer.sync.isUpdateDue()).isFalse();
        }
    }

    @Test
    void what_the_older_cannot_read_waits_for_its_update_and_needs_nobody() {
        server.write(unheardOf(NEW, 5));
        try (var older = desk("older", OLD)) {
            older.sync.runOnce();
            assertThat(older.sync.status()).isInstanceOf(SyncStatus.UpToDate.class);
            assertThat(older.setAside()).isEmpty();
            assertThat(older.sync.isUpdateDue()).isTrue();
            server.write(unheardOf(NEW, 6));
            older.sync.runOnce();
        }

        try (var updated = desk("older", NEW)) {
            updated.sync.runOnce();

            assertThat(updated.read(id, TITLE)).isEqualTo("6");
            assertThat(updated.sync.isUpdateDue()).isFalse();
        }
    }

    @Test
    void in_a_folder_it_waits_as_well() throws IOException {
        var folder = Files.createDirectory(own.resolve("hub"));
        Files.writeString(folder.resolve("Basic.ndjson"), RawJson.write(unheardOf(NEW, 5)) + "\n");
        try (var older = desk(folder, OLD)) {
            older.sync.runOnce();
            assertThat(older.sync.status()).isInstanceOf(SyncStatus.UpToDate.class);
        }

        try (var updated = desk(folder, NEW)) {
            updated.sync.runOnce();

            assertThat(updated.read(id, TITLE)).isEqualTo("5");
        }
    }

    @Test
    void what_nobody_newer_wrote_is_a_mistake_as_before() {
        server.write(unheardOf(OLD, 5));
        try (var older = desk("older", OLD)) {
            older.sync.runOnce();

            assertThat(older.setAside()).hasSize(1);
            assertThat(older.sync.isUpdateDue()).isFalse();
        }
    }

    private ObjectNode unheardOf(int format, int title) {
        var line = RawJson.parse(Desk.line(id, "")).orElseThrow().put(TITLE, title);
        new Author("Ana Reyes", Instant.EPOCH)
                .in(format)
                .write(line.putObject("meta").putArray("extension"));
        return line;
    }

    private Desk desk(Path folder, int format) {
        return new Desk(own, new FolderHub(folder, "device", new Protection.Open()), "device", Desk.NOON, format);
    }

    private Desk desk(String name, int format) {
        var hub = new ServerHub(
                new Connection(ModelServer.BASE, server, Access.open(), Clock.systemUTC()),
                Types.whole(List.of("Basic")),
                Duration.ofMinutes(5));
        return new Desk(own, hub, name, Desk.NOON, format);
    }
}
