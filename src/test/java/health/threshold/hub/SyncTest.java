package health.threshold.hub;

import static health.threshold.hub.Desk.line;
import static health.threshold.hub.Notes.TITLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import health.threshold.hub.folder.FolderHub;
import health.threshold.hub.folder.Protection;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Two devices that share a folder hear of everything once, whatever happens to the folder, the clock or the program.
class SyncTest extends SharedFolder {

    @Test
    void what_one_device_writes_the_other_reads() {
        try (var one = new Desk(own, folder, "one");
                var two = new Desk(own, folder, "two")) {
            one.write(id, TITLE, "Hello");

            one.sync.runOnce();
            two.sync.runOnce();

            assertThat(two.read(id, TITLE)).isEqualTo("Hello");
            assertThat(two.sync.status()).isEqualTo(new SyncStatus.UpToDate(Desk.NOON, 1, 0, 0));
        }
    }

    @Test
    void nothing_new_writes_no_file() throws Exception {
        try (var one = new Desk(own, folder, "one")) {
            one.write(id, TITLE, "Hello");
            one.sync.runOnce();

            one.write(id, TITLE, "Hello");
            one.sync.runOnce();

            assertThat(one.waiting()).isZero();
            assertThat(Desk.batches(folder)).hasSize(1);
        }
    }

    @Test
    void a_torn_file_waits_until_the_rest_is_there() throws Exception {
        var whole = line(id, "A") + line(UUID.randomUUID(), "B");
        var file = folder.resolve("Basic.ndjson");
        Files.writeString(file, whole.substring(0, whole.length() - 20));
        try (var one = new Desk(own, folder, "one")) {
            one.sync.runOnce();
            assertThat(one.sync.status()).isEqualTo(new SyncStatus.UpToDate(Desk.NOON, 1, 0, 1));

            Files.writeString(file, whole);
            one.sync.runOnce();

            assertThat(one.notes.count()).isEqualTo(2);
            assertThat(one.setAside()).isEmpty();
        }
    }

    @Test
    void a_batch_cut_off_at_a_line_end_is_not_taken_for_whole() throws Exception {
        try (var one = new Desk(own, folder, "one");
                var two = new Desk(own, folder, "two")) {
            one.write(id, TITLE, "A");
            one.write(UUID.randomUUID(), TITLE, "B");
            one.sync.runOnce();
            var batch = Desk.batches(folder).getFirst();
            var whole = Files.readString(batch);

            Files.writeString(batch, whole.substring(0, whole.indexOf('\n') + 1));
            two.sync.runOnce();
            var unfinished = two.sync.status();
            Files.writeString(batch, whole);
            two.sync.runOnce();

            assertThat(unfinished).isEqualTo(new SyncStatus.UpToDate(Desk.NOON, 1, 0, 1));
            assertThat(two.sync.status()).isEqualTo(new SyncStatus.UpToDate(Desk.NOON, 1, 0, 0));
            assertThat(two.notes.count()).isEqualTo(2);
        }
    }

    @Test
    void a_batch_that_comes_twice_changes_nothing() throws Exception {
        try (var one = new Desk(own, folder, "one");
                var two = new Desk(own, folder, "two")) {
            one.write(id, TITLE, "First");
            one.sync.runOnce();
            var first = Desk.batches(folder).getFirst();
            one.write(id, TITLE, "Second");
            one.sync.runOnce();

            Files.copy(first, folder.resolve("00000077-one-1.ndjson"));
            two.sync.runOnce();
            one.sync.runOnce();

            assertThat(List.of(one.read(id, TITLE), two.read(id, TITLE))).containsOnly("Second");
            assertThat(two.sync.status()).isInstanceOf(SyncStatus.UpToDate.class);
        }
    }

    @Test
    void a_bad_line_is_set_aside_and_the_rest_goes_in() throws Exception {
        Files.writeString(
                folder.resolve("Basic.ndjson"),
                line(UUID.randomUUID(), "A") + "this is no JSON\n{\"resourceType\":\"Basic\"}\n"
                        + line(UUID.randomUUID(), "A").replace("\"A\"", "7") + line(UUID.randomUUID(), "broken")
                        + line(UUID.randomUUID(), "B"));
        try (var one = new Desk(own, folder, "one")) {
            one.sync.runOnce();

            assertThat(one.notes.count()).isEqualTo(2);
            assertThat(one.sync.status()).isEqualTo(new SyncStatus.NeedsPerson(4, 0, 0, 0));
            assertThat(one.setAside())
                    .extracting(SetAside::line, SetAside::reason)
                    .containsExactly(
                            tuple(2, "It is not JSON"),
                            tuple(3, "It has no id"),
                            tuple(4, "title is not text"),
                            tuple(5, "It could not be taken in (IllegalStateException)"));
        }
    }

    @Test
    void a_half_written_name_is_not_looked_at() throws Exception {
        Files.writeString(folder.resolve("00000001-two-1.ndjson.part"), line(id, "Half"));
        try (var one = new Desk(own, folder, "one")) {
            one.sync.runOnce();

            assertThat(one.notes.count()).isZero();
        }
    }

    @Test
    void a_clock_that_was_set_back_changes_nothing() {
        var hub = new FolderHub(folder, "one", new Protection.Open());
        try (var two = new Desk(own, folder, "two")) {
            try (var one = new Desk(own, hub, "one", Desk.NOON)) {
                one.write(id, TITLE, "Before");
                one.sync.runOnce();
            }
            two.sync.runOnce();

            try (var one = new Desk(own, hub, "one", Desk.NOON.minus(Duration.ofDays(400)))) {
                one.write(id, TITLE, "After");
                one.sync.runOnce();
            }
            two.sync.runOnce();

            assertThat(two.read(id, TITLE)).isEqualTo("After");
            assertThat(two.conflicts()).isEmpty();
        }
    }

    @Test
    void a_crash_between_sending_and_acknowledging_doubles_nothing() throws Exception {
        var real = new FolderHub(folder, "one", new Protection.Open());
        try (var one = new Desk(own, Faulty.afterSending(real), "one", Desk.NOON);
                var two = new Desk(own, folder, "two")) {
            one.write(id, TITLE, "First");
            assertThatThrownBy(one.sync::runOnce).isInstanceOf(Faulty.PowerCut.class);

            one.write(id, TITLE, "Second");
            one.sync.runOnce();
            two.sync.runOnce();

            assertThat(one.sync.status()).isInstanceOf(SyncStatus.UpToDate.class);
            assertThat(two.read(id, TITLE)).isEqualTo("Second");
            assertThat(Desk.batches(folder)).hasSize(2);
        }
    }

    @Test
    void an_own_batch_is_known_again_after_a_crash_and_not_sent_twice() throws Exception {
        var real = new FolderHub(folder, "one", new Protection.Open());
        try (var one = new Desk(own, Faulty.afterSending(real), "one", Desk.NOON)) {
            one.write(id, TITLE, "First");
            assertThatThrownBy(one.sync::runOnce).isInstanceOf(Faulty.PowerCut.class);

            one.sync.runOnce();

            assertThat(one.waiting()).isZero();
            assertThat(Desk.batches(folder)).hasSize(1);
        }
    }

    @Test
    void a_crash_between_two_pages_loses_and_doubles_nothing() throws Exception {
        var lines = new StringBuilder();
        for (int at = 0; at < 450; at++) lines.append(line(UUID.randomUUID(), "Note " + at));
        Files.writeString(folder.resolve("Basic.ndjson"), lines + "no JSON\n");
        try (var one = new Desk(own, folder, "one")) {
            var attached = one.sync.listen(status -> {
                if (status instanceof SyncStatus.Working working && working.done() == 200) throw new Faulty.PowerCut();
            });
            assertThatThrownBy(one.sync::runOnce).isInstanceOf(Faulty.PowerCut.class);
            attached.close();
            var before = one.notes.count();

            var seen = new ArrayList<SyncStatus>();
            one.sync.listen(seen::add);
            one.sync.runOnce();

            assertThat(before).isEqualTo(200);
            assertThat(one.notes.count()).isEqualTo(450);
            assertThat(one.setAside()).hasSize(1);
            assertThat(seen.getFirst()).isEqualTo(new SyncStatus.Working(SyncStatus.Work.RECEIVING, 0, 251));
        }
    }

    @Test
    void what_has_come_is_counted_by_type_though_one_file_holds_several() throws Exception {
        var lines = new StringBuilder();
        for (int at = 0; at < 150; at++) {
            lines.append(line(UUID.randomUUID(), "Note " + at));
            lines.append("{\"resourceType\":\"Location\",\"id\":\"" + UUID.randomUUID() + "\"}\n");
        }
        Files.writeString(folder.resolve("all.ndjson"), lines + "no JSON\n");
        try (var one = new Desk(own, folder, "one")) {
            var seen = new ArrayList<SyncStatus>();
            one.sync.listen(seen::add);

            one.sync.runOnce();

            assertThat(seen.get(1))
                    .isEqualTo(new SyncStatus.Working(
                            SyncStatus.Work.RECEIVING, 200, 301, Map.of("Basic", 100L, "Location", 100L)));
        }
    }
}
