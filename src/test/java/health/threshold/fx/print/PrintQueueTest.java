package health.threshold.fx.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.threshold.fx.paper.Paper;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is printed, and what is left of it.
class PrintQueueTest extends ScriptedCups {

    @Test
    void what_is_printed_goes_in_by_the_standard_input_and_nothing_else_says_whose_it_is() throws IOException {
        assertThat(queue(LONG).job().print(PDF)).isTrue();

        assertThat(printed()).containsExactly("Receipts-1");
        assertThat(folder.resolve("printed/Receipts-1")).hasBinaryContent(PDF);
        assertThat(folder.resolve("asked")).hasContent("-U kiosk-1 -t Paper -d Receipts");
    }

    @Test
    void the_default_queue_is_the_systems_own() {
        var queue = new PrintQueue(
                new PrintPrograms(path()), new PrintQueue.Where("", "kiosk-1", Paper.ROLL_80MM), LONG, now::get);

        assertThat(queue.job().print(PDF)).isTrue();

        assertThat(folder.resolve("asked")).hasContent("-U kiosk-1 -t Paper");
    }

    @ParameterizedTest
    @ValueSource(strings = {"refuses", "breaks", "stopped"})
    void what_is_refused_breaks_off_or_stands_still_is_not_printed_and_nothing_is_left(String how) throws IOException {
        make(how);

        assertThat(queue(LONG).job().print(PDF)).isFalse();

        assertThat(printed()).isEmpty();
        assertThat(waiting()).isEmpty();
    }

    @Test
    void what_does_not_come_in_time_is_taken_back_and_never_comes() throws Exception {
        make("waits");
        var job = queue(LONG).job();
        var printing = CompletableFuture.supplyAsync(() -> job.print(PDF));
        until("looked");
        now.set(Duration.ofSeconds(PATIENCE).toNanos());

        assertThat(printing.get(PATIENCE, TimeUnit.SECONDS)).isFalse();

        Files.delete(folder.resolve("waits"));
        run("lpstat");
        assertThat(printed()).isEmpty();
        assertThat(folder.resolve("cancelled")).hasContent("-U kiosk-1 Receipts-1");
    }

    @Test
    void a_print_system_that_does_not_answer_keeps_nobody() throws IOException {
        make("silent");
        var little = Duration.ofSeconds(1);

        var queue = new PrintQueue(
                new PrintPrograms(path()),
                new PrintQueue.Where("Receipts", "kiosk-1", Paper.ROLL_80MM),
                new PrintQueue.Patience(Duration.ofSeconds(5), little, little),
                System::nanoTime);

        assertThat(queue.job().print(PDF)).isFalse();
        assertThat(folder.resolve("cancelled")).content().startsWith("-U kiosk-1 Receipts-1");
    }

    @Test
    void an_lp_that_hangs_is_ended() throws IOException {
        script("lp", "exec sleep 600\n");

        var little = new PrintQueue.Patience(Duration.ofMillis(300), Duration.ofSeconds(PATIENCE), Duration.ZERO);
        assertThat(queue(little).job().print(PDF)).isFalse();
    }

    @Test
    void when_somebody_has_gone_their_open_job_goes_too() throws Exception {
        make("waits");
        var queue = queue(LONG);
        var job = queue.job();
        var printing = CompletableFuture.supplyAsync(() -> job.print(PDF));
        until("looked");

        queue.clear().run();

        assertThat(printing.get(PATIENCE, TimeUnit.SECONDS)).isFalse();
        assertThat(waiting()).isEmpty();
        assertThat(printed()).isEmpty();
    }

    @Test
    void when_somebody_has_finished_their_open_job_comes_and_nothing_else() throws Exception {
        make("waits");
        var queue = queue(LONG);
        var job = queue.job();
        var printing = CompletableFuture.supplyAsync(() -> job.print(PDF));
        until("looked");
        Files.write(folder.resolve("queue/Receipts-7"), PDF);

        queue.finish().run();
        Files.delete(folder.resolve("waits"));

        assertThat(printing.get(PATIENCE, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("cancelled")).hasContent("-U kiosk-1 Receipts-7");
        assertThat(printed()).containsExactly("Receipts-1");
    }

    @Test
    void a_job_that_gets_there_after_its_time_never_comes() {
        var late = queue(new PrintQueue.Patience(Duration.ZERO, Duration.ofSeconds(PATIENCE), Duration.ofMillis(5)))
                .job();

        assertThat(late.print(PDF)).isFalse();

        assertThat(folder.resolve("looked")).as("nothing was tried").doesNotExist();
    }

    @Test
    void a_job_that_was_begun_before_they_went_never_gets_there() {
        var queue = queue(LONG);
        var late = queue.job();
        queue.clear().run();

        assertThat(late.print(PDF)).isFalse();

        assertThat(folder.resolve("asked")).doesNotExist();
    }

    @Test
    void what_a_killed_station_left_is_taken_back_at_its_next_start_and_nobody_elses() throws Exception {
        make("waits");
        make("others");
        Files.write(folder.resolve("queue/Receipts-7"), PDF);

        queue(LONG).clear().run();

        assertThat(waiting()).isEmpty();
        assertThat(folder.resolve("cancelled")).hasContent("-U kiosk-1 Receipts-7");
    }

    @Test
    void who_prints_nothing_asks_the_print_system_only_once() throws IOException {
        var queue = queue(LONG);
        queue.clear().run();
        Files.delete(folder.resolve("looked"));

        queue.clear().run();

        assertThat(folder.resolve("looked")).doesNotExist();
    }

    @Test
    void a_machine_without_one_of_the_programs_has_no_printer() throws IOException {
        assertThat(new PrintPrograms(folder.toString()).areThere()).isTrue();

        Files.delete(folder.resolve("cancel"));

        assertThat(new PrintPrograms(folder.toString()).areThere()).isFalse();
        assertThat(Printer.none().job().print(PDF)).isFalse();
    }

    @Test
    void what_the_programs_answer_is_in_english_on_every_machine() throws IOException {
        script("lpstat", "echo \"$LC_ALL\"\n");

        assertThat(new PrintPrograms(path()).run("lpstat", List.of(), new byte[0], Duration.ofSeconds(PATIENCE)))
                .contains("C\n");
    }

    @Test
    void a_program_that_goes_missing_later_prints_nothing() throws IOException {
        var queue = queue(LONG);
        Files.delete(folder.resolve("lp"));

        assertThat(queue.job().print(PDF)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-h", "a b", "a/b", "x#y", "it's"})
    void a_name_that_is_no_name_of_a_queue_is_refused(String name) {
        assertThatThrownBy(() -> new PrintQueue.Where(name, "kiosk-1", Paper.LETTER))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
