package health.threshold.hub;

import static health.threshold.hub.Notes.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.hub.folder.FolderHub;
import health.threshold.hub.folder.Protection;
import health.threshold.store.OwnerOnly;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Whatever is wrong with the folder or its key is said calmly, and nothing in it is overwritten.
class FolderTest extends SharedFolder {

    @Test
    void a_missing_folder_is_said_and_never_made() throws Exception {
        Files.delete(folder);
        try (var one = new Desk(own, folder, "one")) {
            assertThat(one.sync.runOnce()).isEqualTo(new SyncStatus.Unreachable(Trouble.NOT_THERE));

            one.write(id, TITLE, "Kept here");

            assertThat(one.sync.runOnce()).isEqualTo(new SyncStatus.Waiting(1, Trouble.NOT_THERE));
            assertThat(folder).doesNotExist();
        }
    }

    @Test
    void what_waited_for_the_folder_goes_when_it_is_back() throws Exception {
        Files.delete(folder);
        try (var one = new Desk(own, folder, "one")) {
            one.write(id, TITLE, "Kept here");
            one.sync.runOnce();

            Files.createDirectory(folder);

            assertThat(one.sync.runOnce()).isEqualTo(new SyncStatus.UpToDate(Desk.NOON, 0, 1, 0));
        }
    }

    @Test
    void a_read_only_folder_is_read_and_what_waits_goes_on_waiting() throws Exception {
        var zip = URI.create("jar:" + own.resolve("hub.zip").toUri());
        try (var disk = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
            Files.writeString(disk.getPath("/Basic.ndjson"), Desk.line(id, "Read"));
        }
        try (var disk = FileSystems.newFileSystem(zip, Map.of("accessMode", "readOnly"))) {
            var hub = new FolderHub(disk.getPath("/"), "one", new Protection.Open());
            try (var one = new Desk(own, hub, "one", Desk.NOON)) {
                one.write(UUID.randomUUID(), TITLE, "Waits");

                assertThat(one.sync.runOnce()).isEqualTo(new SyncStatus.Waiting(1, Trouble.READ_ONLY));
                assertThat(one.read(id, TITLE)).isEqualTo("Read");
            }
        }
    }

    @Test
    void a_folder_that_was_emptied_is_not_taken_for_a_new_one() throws Exception {
        try (var one = new Desk(own, folder, "one")) {
            one.write(id, TITLE, "Sent");
            one.sync.runOnce();
            try (var files = Files.list(folder)) {
                for (var file : files.toList()) Files.delete(file);
            }

            one.write(id, TITLE, "More");

            assertThat(one.sync.runOnce()).isEqualTo(new SyncStatus.Waiting(1, Trouble.ANOTHER));
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void a_folder_of_a_newer_threshold_is_left_to_it() throws Exception {
        Files.writeString(folder.resolve("hub.json"), "{\"format\":3,\"encrypted\":false}");
        try (var one = new Desk(own, folder, "one")) {
            one.write(id, TITLE, "Waits");

            assertThat(one.sync.runOnce()).isEqualTo(new SyncStatus.Waiting(1, Trouble.NEWER));
            assertThat(Desk.batches(folder)).isEmpty();
        }
    }

    @Test
    void two_devices_with_one_number_overwrite_nothing() throws Exception {
        try (var one = new Desk(own, folder, "one");
                var two = new Desk(own, folder, "two")) {
            one.write(id, TITLE, "One");
            one.sync.runOnce();
            Files.move(Desk.batches(folder).getFirst(), folder.resolve("00000009-one-1.ndjson"));

            two.write(UUID.randomUUID(), TITLE, "Two");
            two.sync.runOnce();
            one.sync.runOnce();

            assertThat(Desk.batches(folder))
                    .extracting(file -> file.getFileName().toString())
                    .containsExactly("00000009-one-1.ndjson", "00000010-two-1.ndjson");
            assertThat(one.notes.count()).isEqualTo(2);
        }
    }

    @Test
    void a_name_is_never_given_twice_even_while_its_batch_is_away() throws Exception {
        try (var one = new Desk(own, folder, "one")) {
            one.write(id, TITLE, "First");
            one.sync.runOnce();
            Files.move(Desk.batches(folder).getFirst(), own.resolve("away"));

            one.write(id, TITLE, "Second");
            one.sync.runOnce();

            assertThat(Desk.batches(folder)).containsExactly(folder.resolve("00000002-one-1.ndjson"));
        }
    }

    @Test
    void a_sealed_folder_shows_nothing_and_opens_with_the_key() throws Exception {
        var key = own.resolve("keys").resolve("hub.key");
        try (var one = sealed("one", key);
                var two = sealed("two", key)) {
            one.write(id, TITLE, "Grandmother");
            one.sync.runOnce();

            two.sync.runOnce();

            assertThat(two.read(id, TITLE)).isEqualTo("Grandmother");
            assertThat(OwnerOnly.isPrivate(key)).isTrue();
            assertThat(Files.readString(Desk.batches(folder).getFirst()))
                    .doesNotContain("Grandmother", "Basic", id.toString());
        }
    }

    @Test
    void without_the_key_a_sealed_folder_is_left_as_it_is() throws Exception {
        try (var one = sealed("one", own.resolve("hub.key"))) {
            one.write(id, TITLE, "Grandmother");
            one.sync.runOnce();
        }
        try (var two = sealed("two", own.resolve("missing.key"));
                var plain = new Desk(own, folder, "plain")) {
            two.write(UUID.randomUUID(), TITLE, "Waits");

            assertThat(two.sync.runOnce()).isEqualTo(new SyncStatus.Waiting(1, Trouble.KEY_MISSING));
            assertThat(plain.sync.runOnce()).isEqualTo(new SyncStatus.Unreachable(Trouble.KEY_MISSING));
            assertThat(own.resolve("missing.key")).doesNotExist();
            assertThat(Desk.batches(folder)).hasSize(1);
        }
    }

    @Test
    void a_wrong_key_is_said() throws Exception {
        try (var one = sealed("one", own.resolve("hub.key"))) {
            one.write(id, TITLE, "Grandmother");
            one.sync.runOnce();
        }
        OwnerOnly.write(own.resolve("other.key"), "ab".repeat(32));
        try (var two = sealed("two", own.resolve("other.key"))) {
            assertThat(two.sync.runOnce()).isEqualTo(new SyncStatus.Unreachable(Trouble.WRONG_KEY));
            assertThat(own.resolve("other.key")).hasContent("ab".repeat(32));
        }
    }

    @Test
    void a_sealed_line_that_was_moved_does_not_open() throws Exception {
        var key = own.resolve("hub.key");
        try (var one = sealed("one", key);
                var two = sealed("two", key)) {
            one.write(id, TITLE, "Grandmother");
            one.sync.runOnce();
            Files.move(Desk.batches(folder).getFirst(), folder.resolve("00000009-one-1.ndjson.enc"));

            two.sync.runOnce();

            assertThat(two.notes.count()).isZero();
            assertThat(two.setAside()).extracting(SetAside::reason).containsExactly("It cannot be decrypted");
        }
    }

    @Test
    void a_line_whose_content_was_changed_is_set_aside() throws Exception {
        try (var one = new Desk(own, folder, "one");
                var two = new Desk(own, folder, "two")) {
            one.write(id, TITLE, "True");
            one.sync.runOnce();
            var batch = Desk.batches(folder).getFirst();
            Files.writeString(batch, Files.readString(batch).replace("True", "False"));

            two.sync.runOnce();

            assertThat(two.setAside())
                    .extracting(SetAside::reason)
                    .containsExactly("Its content is not what its version says");
        }
    }

    private Desk sealed(String name, Path key) {
        return new Desk(own, new FolderHub(folder, name, new Protection.Sealed(key, false)), name, Desk.NOON);
    }
}
