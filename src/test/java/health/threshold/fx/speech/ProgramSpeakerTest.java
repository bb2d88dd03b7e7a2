package health.threshold.fx.speech;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.fx.Tongue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A speech program that is a script: it writes down what it was given, and speaks for ever if the text says so.
@DisabledOnOs(OS.WINDOWS)
class ProgramSpeakerTest {

    private static final int PATIENCE = 60;

    @TempDir
    Path folder;

    private final BlockingQueue<String> done = new LinkedBlockingQueue<>();

    @BeforeEach
    void install() throws IOException {
        var script = folder.resolve("espeak-ng");
        Files.writeString(script, """
                #!/bin/sh
                cd "$(dirname "$0")"
                if [ "$1" = --voices ]; then echo ' 5  es-419  --/M  Spanish roa/es-419'; exit; fi
                echo "$@" > arguments
                cat > text
                mkfifo "$$.fifo"
                echo $$ > speaking.new && mv speaking.new speaking
                case "$(cat text)" in *long*) exec cat "$$.fifo";; esac
                """);
        assertThat(script.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void what_is_said_goes_in_by_the_standard_input() throws Exception {
        var speaker = speaker();

        speaker.say(new Utterance("¡Hola, Mari!", Tongue.SPANISH), Delivery.USUAL, () -> done.add("said"));

        assertThat(done.poll(PATIENCE, TimeUnit.SECONDS)).isEqualTo("said");
        assertThat(folder.resolve("text")).hasContent("¡Hola, Mari!");
        assertThat(folder.resolve("arguments")).hasContent("-v es-419 -s 160 -a 100 -b 1 --stdin");
    }

    @Test
    void it_is_silent_at_once_and_says_no_end() throws Exception {
        var speaker = speaker();
        speaker.say(new Utterance("a long one", Tongue.SPANISH), Delivery.USUAL, () -> done.add("long"));
        var process = speaking();

        speaker.say(new Utterance("another", Tongue.SPANISH), Delivery.USUAL, () -> done.add("another"));

        assertThat(process.onExit().get(PATIENCE, TimeUnit.SECONDS).isAlive()).isFalse();
        assertThat(done.poll(PATIENCE, TimeUnit.SECONDS)).isEqualTo("another");
        assertThat(done).isEmpty();
    }

    @Test
    void what_silences_one_thing_is_over_before_the_next_is_said() throws Exception {
        Files.delete(folder.resolve("espeak-ng"));
        var script = folder.resolve("spd-say");
        Files.writeString(script, """
                #!/bin/sh
                cd "$(dirname "$0")"
                if [ "$1" = --list-synthesis-voices ]; then echo '  Spanish  es-419  none'; exit; fi
                if [ "$1" = --cancel ]; then sleep 1; echo silenced >> order; exit; fi
                text=$(cat)
                echo "$text" >> order
                echo $$ > speaking.new && mv speaking.new speaking
                case "$text" in *long*) exec sleep 60;; esac
                """);
        assertThat(script.toFile().setExecutable(true)).isTrue();
        var speaker = speaker();
        speaker.say(new Utterance("a long one", Tongue.SPANISH), Delivery.USUAL, () -> {});
        speaking();

        speaker.say(new Utterance("another", Tongue.SPANISH), Delivery.USUAL, () -> done.add("another"));

        assertThat(done.poll(PATIENCE, TimeUnit.SECONDS)).isEqualTo("another");
        assertThat(folder.resolve("order")).hasContent("a long one\nsilenced\nanother\n");
    }

    @Test
    void a_machine_without_a_speech_program_has_none() throws IOException {
        Files.delete(folder.resolve("espeak-ng"));

        assertThat(ProgramSpeaker.found(folder.toString())).isEmpty();
    }

    @Test
    void it_knows_which_languages_it_speaks() {
        assertThat(speaker().speaks(Tongue.SPANISH)).isTrue();
        assertThat(speaker().speaks(Tongue.HAITIAN)).isFalse();
    }

    private ProgramSpeaker speaker() {
        // The script's own tools stand elsewhere on the path of the whole machine.
        return ProgramSpeaker.found(folder.toString()).orElseThrow();
    }

    private ProcessHandle speaking() throws Exception {
        var file = folder.resolve("speaking");
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (!Files.exists(file) && System.nanoTime() < end) Thread.onSpinWait();
        return ProcessHandle.of(Long.parseLong(Files.readString(file).strip())).orElseThrow();
    }
}
