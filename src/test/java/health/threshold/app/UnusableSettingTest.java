package health.threshold.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
        assertThat(said(Threshold.class, "")).content().containsOnlyOnce(WORDS);
        assertThat(log()).content().contains(WORDS);
    }

    @Test
    void of_a_kiosks_own_setting_the_log_says_which_and_not_what_stands_there() throws Exception {
        assertThat(said(ReadAndClosed.class, "kiosk.camera=s3cret of Ana\n"))
                .content()
                .contains("kiosk.camera is the camera's device, such as /dev/video0. Found: s3cret of Ana");
        assertThat(log())
                .content()
                .contains("kiosk.camera is the camera's device, such as /dev/video0.")
                .doesNotContain("s3cret");
    }

    private Path log() {
        return data.resolve("log").resolve("threshold-0.log");
    }

    /// What a kiosk with this setting says on its standard error.
    ///
    /// @param main the program, or the program beside somebody
    private Path said(Class<?> main, String more) throws Exception {
        assumeTrue(Xvfb.isInstalled(), "There is no Xvfb here");
        Files.writeString(data.resolve(SettingsFile.NAME), more, StandardOpenOption.APPEND);
        var said = data.resolve("said");
        try (var screen = Xvfb.start()) {
            var window = new ProcessBuilder(Launched.command(main, "--station", "kiosk", "--data", data.toString()))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(said.toFile());
            window.environment().put("DISPLAY", screen.display());

            var process = window.start();

            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(Threshold.COULD_NOT);
        }
        return said;
    }
}
