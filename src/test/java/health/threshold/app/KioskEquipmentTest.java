package health.threshold.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.threshold.fx.paper.Paper;
import health.threshold.fx.print.PrintQueue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a clinic says in its settings of what stands beside a kiosk.
class KioskEquipmentTest {

    @TempDir
    Path data;

    @Test
    void nothing_stands_there_unless_somebody_says_so() {
        assertThat(equipment("Linux").printer().isThere()).isFalse();
        assertThat(equipment("Linux").camera().isThere()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Receipts,Receipts,Linux", "default,'',Mac OS X"})
    void a_queue_is_named_and_its_jobs_belong_to_this_device(String said, String queue, String system)
            throws IOException {
        say("kiosk.printer=" + said);

        assertThat(equipment(system).queue())
                .contains(new PrintQueue.Where(queue, "threshold-lobby-1", Paper.ROLL_80MM));
    }

    @Test
    void it_may_hold_letter_paper() throws IOException {
        say("kiosk.printer=Office\nkiosk.printer.paper=letter");

        assertThat(equipment("Linux").queue().map(PrintQueue.Where::paper)).contains(Paper.LETTER);
    }

    @ParameterizedTest
    @CsvSource({
        "kiosk.printer=Receipts,Windows 11,works on Linux and macOS only",
        "kiosk.camera=http://elsewhere.example,Linux,such as /dev/video0",
        "kiosk.printer=-h evil,Linux,as lpstat -p says it",
        "kiosk.printer=Receipts\\nkiosk.printer.paper=a4,Linux,roll or letter"
    })
    void what_cannot_be_used_is_refused_in_plain_words(String said, String system, String words) throws IOException {
        say(said.replace("\\n", "\n"));

        assertThatThrownBy(() -> equipment(system))
                .isInstanceOf(Settings.Unusable.class)
                .hasMessageContaining(words);
    }

    private void say(String lines) throws IOException {
        Files.writeString(data.resolve(SettingsFile.NAME), lines + "\n");
    }

    private KioskEquipment equipment(String system) {
        var settings = new Settings(
                List.of(),
                data,
                new HubAddress.Folder(data.resolve("hub")),
                false,
                Optional.empty(),
                LobbySettings.NONE,
                "lobby-1");
        return KioskEquipment.of(settings, system);
    }
}
