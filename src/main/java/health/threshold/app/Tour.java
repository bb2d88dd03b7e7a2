package health.threshold.app;

import health.threshold.app.tour.TourGuide;
import health.threshold.fx.Theme;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;

/// Walks a day at the demo clinic through all of its stations, in windows that are drawn into memory.
final class Tour {

    private static final System.Logger LOG = System.getLogger(Tour.class.getName());

    private Tour() {}

    /// @param out the folder for the pictures and `tour.json`
    /// @return the exit status: 0 when every step arrived, 1 when one did not
    static int walk(Path out, PrintWriter words) throws IOException, InterruptedException {
        var data = Files.createTempDirectory("threshold-tour-");
        try {
            Logs.to(data);
            Files.createDirectories(out);
            return walk(out, words, settings(data));
        } finally {
            remove(data);
        }
    }

    /// The same on a folder that stays, for whoever wants to look at what the day left behind.
    static int walk(Path out, PrintWriter words, Settings settings) throws IOException, InterruptedException {
        var clock = Clock.systemUTC();
        words.println("Making up the demo clinic and synchronising it.");
        DemoDay.prepare(settings, clock);
        try (var clinic = OpenClinic.open(settings, clock)) {
            clinic.sync().runOnce();
            DemoAccounts.make(clinic);
            startToolkit();
            var guide = onFx(() -> new TourGuide(out, words));
            var shell = onFx(() -> new Shell(clinic, new Theme()));
            try {
                new TourDay(guide, shell, out).walk();
                clinic.sync().runOnce();
            } catch (IllegalStateException notArrived) {
                LOG.log(System.Logger.Level.ERROR, "The tour stopped", notArrived);
                words.println(notArrived.getMessage());
                return Threshold.LOOK;
            } finally {
                guide.write();
            }
            words.println("The slowest answers (p95): " + guide.p95() + " ms, of "
                    + guide.steps().size() + " steps.");
            words.println("The pictures are in " + out);
            return 0;
        }
    }

    /// A demo device of its own in this folder.
    static Settings settings(Path data) {
        return new Settings(
                List.of(),
                data,
                new HubAddress.Folder(data.resolve("hub").toAbsolutePath()),
                true,
                Optional.empty(),
                LobbySettings.leftWith(SettingsFile.DEMO_CODE),
                "tour");
    }

    static void startToolkit() throws InterruptedException {
        var up = new CompletableFuture<Boolean>();
        try {
            Platform.startup(() -> up.complete(true));
            up.join();
        } catch (IllegalStateException running) {
            // Somebody in this process has started it already, as a test does.
        }
        Platform.setImplicitExit(false);
    }

    static <T> T onFx(Callable<T> work) {
        var answer = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                answer.complete(work.call());
            } catch (Exception failure) {
                answer.completeExceptionally(failure);
            }
        });
        return answer.join();
    }

    private static void remove(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var one : all.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(one);
        }
    }
}
