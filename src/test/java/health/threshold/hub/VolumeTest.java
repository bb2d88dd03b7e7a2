package health.threshold.hub;

import static health.threshold.hub.Notes.COLOUR;
import static health.threshold.hub.Notes.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.hub.folder.Protection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A folder to which devices add for years does not grow for ever, and nobody loses anything by it.
class VolumeTest extends BindingFolder {

    @Test
    void many_batches_become_one_volume_that_holds_the_newest_versions() throws Exception {
        try (var one = desk("one")) {
            changeOften(one, FEW);
            rounds(one, one, one);

            assertThat(names()).singleElement().asString().endsWith(".volume.ndjson");
            assertThat(Files.readAllLines(Desk.batches(folder).getFirst())).hasSize(2);
            try (var newcomer = desk("newcomer")) {
                assertThat(newcomer.sync.runOnce()).isInstanceOf(SyncStatus.UpToDate.class);
                assertThat(newcomer.read(id, TITLE)).isEqualTo("Title 3");
                assertThat(newcomer.setAside()).isEmpty();
            }
        }
    }

    @Test
    void whoever_was_away_for_months_goes_on_from_a_version_that_is_no_longer_there() throws Exception {
        try (var one = desk("one");
                var away = desk("away")) {
            one.write(id, TITLE, "First");
            one.sync.runOnce();
            away.sync.runOnce();
            changeOften(one, 6);
            age(Duration.ofDays(200));
            changeOften(one, 2);
            rounds(one, one);
            assertThat(names()).noneMatch(name -> name.startsWith("00000001"));

            away.write(id, COLOUR, "blue");
            rounds(away, one, away);

            assertThat(List.of(one.read(id, COLOUR), away.read(id, COLOUR))).containsOnly("blue");
            assertThat(List.of(one.read(id, TITLE), away.read(id, TITLE))).containsOnly("Title 1");
            assertThat(one.conflicts()).isEmpty();
            assertThat(away.conflicts()).isEmpty();
        }
    }

    @Test
    void nothing_is_removed_before_every_device_has_read_the_volume() throws Exception {
        try (var one = desk("one");
                var two = desk("two")) {
            two.write(UUID.randomUUID(), TITLE, "Two");
            two.sync.runOnce();
            changeOften(one, 6);
            rounds(one, one, one);
            assertThat(names()).contains("00000001-two-1.ndjson");

            rounds(two, two, one);

            assertThat(names()).noneMatch(name -> name.startsWith("00000001"));
            assertThat(List.of(one.notes.count(), two.notes.count())).containsOnly(2);
        }
    }

    @Test
    void what_waits_for_a_decision_keeps_all_its_lines() throws Exception {
        try (var one = desk("one");
                var two = desk("two")) {
            one.write(id, TITLE, "Base");
            one.sync.runOnce();
            two.sync.runOnce();
            one.write(id, TITLE, "One");
            two.write(id, TITLE, "Two");
            one.sync.runOnce();
            var ones = folder.resolve("00000002-one-1.ndjson");
            Files.move(ones, own.resolve("late"));
            two.sync.runOnce();
            Files.move(own.resolve("late"), ones);
            rounds(one, two);
            for (int at = 0; at < 6; at++) {
                one.write(UUID.randomUUID(), TITLE, "Other " + at);
                one.sync.runOnce();
            }
            rounds(one, two, two, one, two, one);
            assertThat(names()).noneMatch(name -> name.startsWith("00000001"));

            try (var newcomer = desk("newcomer")) {
                newcomer.sync.runOnce();

                assertThat(newcomer.conflicts()).hasSize(1);
                assertThat(newcomer.read(id, TITLE)).isIn("One", "Two");
            }
        }
    }

    @Test
    void two_devices_that_bind_at_once_do_no_harm() throws Exception {
        try (var one = desk("one");
                var two = desk("two")) {
            one.write(UUID.randomUUID(), TITLE, "Another");
            changeOften(one, 3);
            two.sync.runOnce();
            var before = List.copyOf(names());
            two.write(UUID.randomUUID(), TITLE, "Two");
            two.sync.runOnce();
            var copies = before.stream().map(this::content).toList();
            rounds(one, two, one, two, one);
            for (int at = 0; at < before.size(); at++)
                Files.writeString(folder.resolve(before.get(at)), copies.get(at));

            rounds(one, two, one, two);

            try (var newcomer = desk("newcomer")) {
                newcomer.sync.runOnce();
                assertThat(newcomer.notes.count()).isEqualTo(3);
                assertThat(newcomer.read(id, TITLE)).isEqualTo("Title 2");
                assertThat(newcomer.setAside()).isEmpty();
            }
        }
    }

    @Test
    void a_batch_with_a_line_that_cannot_be_read_stays_as_it_is() throws Exception {
        try (var one = desk("one");
                var two = desk("two")) {
            one.write(UUID.randomUUID(), TITLE, "Broken");
            one.sync.runOnce();
            var broken = Desk.batches(folder).getFirst();
            Files.writeString(broken, Files.readString(broken).replace("Broken", "Forged"));
            changeOften(two, 6);
            rounds(one, two, one, two);

            assertThat(broken).exists();
            assertThat(names()).hasSize(2);
            assertThat(two.setAside()).hasSize(1);
        }
    }

    @Test
    void a_sealed_volume_opens_with_the_key_and_shows_nothing_without() throws Exception {
        var key = own.resolve("hub.key");
        try (var one = sealed("one", key);
                var newcomer = sealed("newcomer", key)) {
            changeOften(one, FEW);
            rounds(one, one, one);

            newcomer.sync.runOnce();

            assertThat(names()).singleElement().asString().endsWith(".volume.ndjson.enc");
            assertThat(newcomer.read(id, TITLE)).isEqualTo("Title 3");
            assertThat(Files.readString(Desk.batches(folder).getFirst())).doesNotContain("Title", id.toString());
        }
    }

    @Test
    void an_older_program_is_told_before_there_is_a_volume() throws Exception {
        try (var one = desk("one")) {
            one.write(id, TITLE, "First");
            one.sync.runOnce();
            assertThat(folder.resolve("hub.json")).content().contains("\"format\":1");

            changeOften(one, 6);

            assertThat(folder.resolve("hub.json")).content().contains("\"format\":2");
        }
    }

    private void changeOften(Desk desk, int times) {
        for (int at = 0; at < times; at++) {
            desk.write(id, TITLE, "Title " + at);
            desk.sync.runOnce();
        }
    }

    private void age(Duration time) throws IOException {
        for (var file : Desk.batches(folder)) {
            var then = Files.getLastModifiedTime(file).toInstant().minus(time);
            Files.setLastModifiedTime(file, FileTime.from(then));
        }
    }

    private List<String> names() throws IOException {
        return Desk.batches(folder).stream()
                .map(file -> file.getFileName().toString())
                .toList();
    }

    private String content(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException gone) {
            throw new AssertionError(gone);
        }
    }

    private Desk sealed(String name, Path key) {
        return desk(name, folder, new Protection.Sealed(key, false));
    }
}
