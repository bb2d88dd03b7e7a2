package health.threshold.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A setting that only turns out when the clinic is opened: whoever set it reads what to mend, and nothing stays
/// behind.
class UnusableSettingTest {

    private static final String WORDS = "mail.from is the address that receipts come from";

    @TempDir
    Path data;

    @BeforeEach
    void set() throws Exception {
        Files.writeString(data.resolve(SettingsFile.NAME), "mail.host=mail.example\nkiosk.code=2468\n");
    }

    @Test
    void the_store_is_free_again() {
        var settings = new SettingsFile(Map.of(), data, LocalDate.EPOCH)
                .read(new SettingsFile.Typed("desk", data, null, false, null));

        for (int at = 0; at < 2; at++)
            assertThatThrownBy(() -> OpenClinic.open(settings, Threshold.clock()))
                    .isInstanceOf(Settings.Unusable.class)
                    .hasMessageContaining(WORDS);
    }

    /// At a kiosk, whose welcome can be seen before the clinic is open.
    @Test
    void with_windows_it_is_said_too() throws Exception {
        assumeTrue(Xvfb.isInstalled(), "There is no Xvfb here");
        var said = data.resolve("said");
        try (var screen = Xvfb.start()) {
            var window = new ProcessBuilder(
                            Launched.command(Threshold.class, "--station", "kiosk", "--data", data.toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile());
            window.environment().put("DISPLAY", screen.display());

            var process = window.start();

            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(Threshold.COULD_NOT);
            assertThat(said).content().contains(WORDS);
        }
    }
}
