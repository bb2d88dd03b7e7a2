package health.threshold.fx.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A print system that does not give back at once what it was given.
class PrintQueueKeepsTest extends ScriptedCups {

    @Test
    void what_is_not_given_back_at_once_is_asked_for_again() throws IOException {
        make("stopped");
        make("stumbles");

        assertThat(queue(LONG).job().print(PDF)).isFalse();

        assertThat(waiting()).isEmpty();
        assertThat(folder.resolve("cancelled")).hasContent("-U kiosk-1 Receipts-1\n".repeat(2));
    }

    @Test
    void what_comes_while_it_is_taken_back_has_come_and_is_nobodys_to_print_again() throws IOException {
        make("stopped");
        make("late");

        assertThat(queue(LONG).job().print(PDF)).isTrue();

        assertThat(printed()).containsExactly("Receipts-1");
    }

    @Test
    void what_keeps_a_paper_gets_no_other_until_it_has_given_it_back() throws IOException {
        make("stopped");
        make("keeps");
        var queue = queue(LONG);
        assertThat(queue.job().print(PDF)).isFalse();
        Files.delete(folder.resolve("asked"));

        assertThat(queue.job().print(PDF)).isFalse();
        assertThat(folder.resolve("asked"))
                .as("another one would come out behind it")
                .doesNotExist();

        Files.delete(folder.resolve("keeps"));
        assertThat(queue.job().print(PDF)).isFalse();
        assertThat(folder.resolve("asked")).as("it may print again").exists();
        assertThat(waiting()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_was_kept_is_taken_back_when_they_go(boolean finished) throws IOException {
        make("stopped");
        make("keeps");
        var queue = queue(LONG);
        assertThat(queue.job().print(PDF)).isFalse();
        Files.delete(folder.resolve("keeps"));

        (finished ? queue.finish() : queue.clear()).run();

        assertThat(waiting()).isEmpty();
    }
}
