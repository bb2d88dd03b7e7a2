package health.threshold.hub;

import static health.threshold.hub.Notes.COLOUR;
import static health.threshold.hub.Notes.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.hub.folder.Protection;
import health.threshold.sim.SimDisk;
import health.threshold.sim.SimDisk.Step;
import health.threshold.store.SimStores.PowerCut;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Whatever a shared folder does in the middle of a round, what was told is neither lost nor doubled.
class FolderFaultTest extends BindingFolder {

    private final Fault fault = new Fault();

    @Test
    void a_full_disk_is_said_and_what_waits_goes_when_there_is_room() {
        try (var one = faulty("one");
                var two = desk("two")) {
            one.write(id, TITLE, "Kept here");
            fault.fails(Step.WRITE, new IOException("No space left on device"));
            assertThat(one.sync.runOnce()).isEqualTo(new SyncStatus.Waiting(1, Trouble.FULL));

            fault.heals();
            one.sync.runOnce();
            two.sync.runOnce();

            assertThat(two.read(id, TITLE)).isEqualTo("Kept here");
        }
    }

    @Test
    void a_folder_that_goes_in_the_middle_of_a_round_is_said_and_read_when_it_is_back() throws Exception {
        try (var one = desk("one");
                var two = faulty("two")) {
            one.write(id, TITLE, "Sent");
            one.sync.runOnce();
            two.write(UUID.randomUUID(), TITLE, "Waits");
            fault.happens(Step.READ, 1, () -> Files.move(folder, own.resolve("away")));
            assertThat(two.sync.runOnce()).isEqualTo(new SyncStatus.Waiting(1, Trouble.NOT_THERE));

            Files.move(own.resolve("away"), folder);
            two.sync.runOnce();

            assertThat(two.read(id, TITLE)).isEqualTo("Sent");
            assertThat(two.waiting()).isZero();
        }
    }

    @Test
    void a_batch_that_is_cleared_away_between_listing_and_reading_is_no_trouble() {
        try (var one = desk("one");
                var two = faulty("two")) {
            one.write(id, TITLE, "Sent");
            one.sync.runOnce();
            fault.fails(Step.READ, new NoSuchFileException("gone"), ".ndjson");
            assertThat(two.sync.runOnce()).isInstanceOf(SyncStatus.UpToDate.class);

            fault.heals();
            two.sync.runOnce();

            assertThat(two.read(id, TITLE)).isEqualTo("Sent");
        }
    }

    @Test
    void a_locked_file_is_read_when_it_is_free() {
        try (var one = desk("one");
                var two = faulty("two")) {
            one.write(id, TITLE, "Sent");
            one.sync.runOnce();
            fault.fails(Step.READ, new IOException("used by another process"), ".ndjson");
            assertThat(two.sync.runOnce()).isEqualTo(new SyncStatus.Unreachable(Trouble.FAILING));

            fault.heals();
            two.sync.runOnce();

            assertThat(two.read(id, TITLE)).isEqualTo("Sent");
        }
    }

    @Test
    void batches_that_appear_in_another_order_come_to_the_same() throws Exception {
        try (var one = desk("one");
                var two = desk("two")) {
            one.write(id, TITLE, "First");
            one.sync.runOnce();
            one.write(id, TITLE, "Second");
            one.sync.runOnce();
            var first = Desk.batches(folder).getFirst();
            Files.move(first, own.resolve("late"));
            two.sync.runOnce();

            Files.move(own.resolve("late"), first);
            two.sync.runOnce();

            assertThat(two.read(id, TITLE)).isEqualTo("Second");
            assertThat(two.conflicts()).isEmpty();
        }
    }

    @Test
    void a_clock_that_was_set_back_neither_hides_nor_removes_anything() {
        try (var one = desk("one");
                var two = desk("two")) {
            one.pass(Duration.ofDays(-900));
            for (int at = 0; at < 6; at++) {
                one.write(id, TITLE, "Title " + at);
                one.sync.runOnce();
            }
            one.sync.runOnce();

            two.sync.runOnce();

            assertThat(two.read(id, TITLE)).isEqualTo("Title 5");
        }
    }

    @Test
    void power_cut_before_any_step_of_binding_loses_and_doubles_nothing() throws Exception {
        try (var one = faulty("one");
                var two = desk("two")) {
            var cuts = 0;
            for (int step = 0; step < 400; step++) {
                one.write(step % 3 == 0 ? new UUID(1, step % 5) : id, TITLE, "Title " + step);
                var hasBeenCut = cutBefore(one, step % 40);
                if (hasBeenCut) cuts++;
                one.sync.runOnce();
                if (step % 7 == 0) two.sync.runOnce();
            }
            one.write(id, COLOUR, "blue");
            for (var desk : List.of(one, two, one, two, one)) desk.sync.runOnce();

            assertThat(cuts).isGreaterThan(200);
            assertThat(Desk.batches(folder)).hasSizeLessThan(5 * FEW);
            assertThat(one.waiting() + one.conflicts().size() + one.setAside().size())
                    .isZero();
            try (var newcomer = desk("newcomer")) {
                newcomer.sync.runOnce();
                for (var desk : List.of(one, two, newcomer)) {
                    assertThat(desk.notes.count()).isEqualTo(one.notes.count());
                    assertThat(desk.read(id, COLOUR)).isEqualTo("blue");
                    assertThat(desk.conflicts()).isEmpty();
                    assertThat(desk.setAside()).isEmpty();
                }
                assertThat(newcomer.mirrored("Basic")).isEqualTo(one.mirrored("Basic"));
            }
        }
    }

    private boolean cutBefore(Desk desk, int steps) {
        fault.cutsBefore(steps);
        try {
            desk.sync.runOnce();
            return false;
        } catch (PowerCut cut) {
            return true;
        } finally {
            fault.heals();
        }
    }

    private Desk faulty(String name) {
        return desk(name, SimDisk.of(folder, fault), new Protection.Open());
    }

    /// Something that goes wrong with the folder, once or until it heals.
    private static final class Fault implements SimDisk.Between {

        @FunctionalInterface
        interface Event {
            void happen() throws IOException;
        }

        private Step at = Step.KEEP;
        private String where = "";
        private int left = -1;
        private int cut = -1;
        private Event event = () -> {};

        void fails(Step step, IOException failure) {
            fails(step, failure, "");
        }

        void fails(Step step, IOException failure, String ending) {
            where = ending;
            at = step;
            left = Integer.MAX_VALUE;
            event = () -> {
                throw failure;
            };
        }

        void happens(Step step, int once, Event what) {
            at = step;
            where = "";
            left = once;
            event = what;
        }

        void cutsBefore(int steps) {
            cut = steps;
        }

        void heals() {
            left = 0;
            cut = -1;
        }

        @Override
        public void before(Step step, Path file) throws IOException {
            // Once the power is off, it stays off.
            if (cut == 0) throw new PowerCut();
            if (cut > 0) cut--;
            if (step != at || left <= 0 || !file.toString().endsWith(where)) return;
            left--;
            event.happen();
        }
    }
}
