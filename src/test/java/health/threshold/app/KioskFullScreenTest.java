package health.threshold.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A kiosk under a window manager that has keys of its own, as matchbox has where it is set up by hand: F11 takes a
/// window out of full screen. Where there is no such display, window manager or hand here, this is left out.
class KioskFullScreenTest {

    private static final String KEYS = "f11=fullscreen\n";
    private static final Duration PATIENCE = Duration.ofSeconds(40);

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
            try {
                await(said -> said.contains("open") && said.contains("full"));
                on(screen, "xdotool", "key", "F11");
                await(said -> said.getLast().equals("not full"));
                await(said -> said.getLast().equals("full"));
                on(screen, "xdotool", "key", "F11");
                await(said -> said.getLast().equals("not full"));
                await(said -> said.getLast().equals("full"));
            } finally {
                kiosk.destroyForcibly();
                manager.destroy();
            }
        }
    }

    private Process on(Xvfb screen, String... command) throws IOException {
        var builder = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(said().toFile()));
        builder.environment().put("DISPLAY", screen.display());
        return builder.start();
    }

    private Path said() {
        return data.resolve("said");
    }

    private void await(Predicate<List<String>> awaited) throws Exception {
        var until = System.nanoTime() + PATIENCE.toNanos();
        var said = Files.readAllLines(said());
        while (!awaited.test(said)) {
            assertThat(System.nanoTime()).as(String.join("\n", said)).isLessThan(until);
            Thread.sleep(50);
            said = Files.readAllLines(said());
        }
    }
}
