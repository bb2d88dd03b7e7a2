package health.threshold.app;

import static health.threshold.app.Screens.fx;

import health.threshold.fx.Theme;
import health.threshold.hub.RawJson;
import health.threshold.hub.SyncStatus;
import health.threshold.hub.speed.Practice;
import health.threshold.kernel.Station;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.stage.Window;

/// The program as it runs: a front desk in a real window, to which a practice's resources come in while somebody looks
/// at the board. It prints a line for each time that it watches: what ends 99 in a hundred pauses, the longest pause,
/// and the most that the screens' thread itself worked between two pulses, in milliseconds.
///
/// Its own process, for there is one toolkit for each, and the tests' draws into memory.
final class DeskInAWindow {

    /// The last sixty people before this one are expected today, all others on the days that follow.
    private static final int LAST = 5_060;

    private static final int WARM = 100;
    private static final Duration QUIET = Duration.ofSeconds(3);
    private static final Duration LOOK = Duration.ofMillis(120);

    private final Path data;
    private final OpenClinic clinic;

    private DeskInAWindow(Path data, OpenClinic clinic) {
        this.data = data;
        this.clinic = clinic;
    }

    /// @param typed the data folder, and how many people's resources come in
    public static void main(String... typed) throws Exception {
        var data = Path.of(typed[0]);
        var clock = Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), TestClinic.START));
        var settings = Tour.settings(data);
        DemoDay.prepare(settings, clock);
        try (var clinic = OpenClinic.open(settings, clock)) {
            clinic.sync().runOnce();
            DemoAccounts.make(clinic);
            new DeskInAWindow(data, clinic).watch(Integer.parseInt(typed[1]));
        }
        System.exit(0);
    }

    private void watch(int people) throws Exception {
        Screens.start();
        fx(() -> {
            new Windows(new Shell(clinic, new Theme()), file -> Optional.empty(), Optional.empty())
                    .open(List.of(Station.DESK));
            return true;
        });
        Screens.await("the sign-in", () -> scene().lookup("#demo-ana") != null);
        fx(() -> {
            ((Button) scene().lookup("#demo-ana")).fire();
            return true;
        });
        Screens.await("the board", () -> rows() > 0);
        comes("warm", LAST - people - WARM, WARM);
        pulled();
        say("idle", Pauses.during(DeskInAWindow::idle));
        say("reckoning", Pauses.during(DeskInAWindow::reckoned));
        var before = fx(DeskInAWindow::rows);
        comes("practice", LAST - people, people);
        say("pulling", Pauses.during(this::pulled));
        Screens.await("today's people", () -> rows() > before);
        fx(() -> {
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            return true;
        });
        Platform.exit();
    }

    private static void say(String when, Pauses pauses) {
        System.out.printf(Locale.ROOT, "%s %.1f %.1f %.1f%n", when, pauses.at(0.99), pauses.at(1), pauses.work());
    }

    /// As files of another system, which appear whole.
    private void comes(String name, int from, int people) throws IOException {
        var file = data.resolve(name);
        Files.write(file, (Iterable<String>) new Practice().of(from, people).map(RawJson::write)::iterator);
        Files.move(file, data.resolve("hub").resolve(name + ".ndjson"), StandardCopyOption.ATOMIC_MOVE);
    }

    private boolean pulled() {
        if (clinic.sync().runOnce() instanceof SyncStatus.UpToDate) return true;
        throw new IllegalStateException(clinic.sync().status().toString());
    }

    private static void idle() {
        for (var end = System.nanoTime() + QUIET.toNanos(); System.nanoTime() < end; )
            LockSupport.parkNanos(end - System.nanoTime());
    }

    /// The board is drawn anew as often as somebody could follow, beside a thread that only reckons.
    private static void reckoned() {
        for (var end = System.nanoTime() + QUIET.toNanos(); System.nanoTime() < end; ) {
            fx(() -> {
                ((TableView<?>) scene().lookup("#board")).refresh();
                return true;
            });
            for (var look = System.nanoTime() + LOOK.toNanos(); System.nanoTime() < look; ) Thread.onSpinWait();
        }
    }

    private static Scene scene() {
        return Window.getWindows().getFirst().getScene();
    }

    private static int rows() {
        return scene().lookup("#board") instanceof TableView<?> board
                ? board.getItems().size()
                : 0;
    }
}
