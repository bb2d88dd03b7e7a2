package health.threshold.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A kiosk under a window manager that has keys of its own, as matchbox has where it is set up by hand: F11 takes a
/// window out of full screen. Where there is no such display, window manager or hand here, this is left out.
class KioskFullScreenTest {

    private static final String KEYS = "f11=fullscreen\n";
    private static final Duration PATIENCE = Duration.ofSeconds(100);

    @TempDir
    Path data;

    @Test
    @Timeout(120)
    void a_kiosk_that_a_window_manager_took_out_of_full_screen_fills_it_again() throws Exception {
        for (var program : List.of("Xvfb", "matchbox-window-manager", "xdotool"))
            assumeTrue(Xvfb.isThere(program), "There is no " + program + " here");
        Files.writeString(data.resolve(SettingsFile.NAME), "kiosk.code=2468\n");
        var keys = Files.writeString(data.resolve("keys"), KEYS);
        try (var screen = Xvfb.start()) {
            var manager = on(screen, "matchbox-window-manager", "-kbdconfig", keys.toString());
            var kiosk = on(
                    screen,
                    Launched.command(KioskInAWindow.class, "--station", "kiosk", "--data", data.toString())
                            .toArray(String[]::new));
            // Whoever waits for a line waits no longer than this for the whole of it.
            kiosk.onExit()
                    .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .whenComplete((ended, late) -> kiosk.destroyForcibly());
            try (var said = kiosk.inputReader()) {
                await(said, "open", "full");
                for (int press = 0; press < 2; press++) {
                    on(screen, "xdotool", "key", "F11");
                    await(said, "not full");
                    await(said, "full");
                }
            } finally {
                kiosk.destroyForcibly();
                manager.destroy();
            }
        }
    }

    private static Process on(Xvfb screen, String... command) throws IOException {
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DISPLAY", screen.display());
        return builder.start();
    }

    /// In whichever order.
    private static void await(BufferedReader said, String... awaited) throws IOException {
        var still = new HashSet<>(List.of(awaited));
        while (!still.isEmpty()) {
            var line = said.readLine();
            assertThat(line).as("still awaited: " + still).isNotNull();
            still.remove(line);
        }
    }
}
