package health.threshold.app;

import health.threshold.clinic.schedule.Pass;
import health.threshold.fx.Background;
import health.threshold.fx.Look;
import health.threshold.fx.Theme;
import health.threshold.fx.Words;
import health.threshold.kernel.Station;
import health.threshold.station.signin.ChooserView;
import java.io.File;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.control.ScrollPane;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Opens the stations of this device in windows, and goes on until the last is closed.
final class RunStations {

    private static final Duration LAST_WORDS = Duration.ofSeconds(10);
    private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(3);
    private static final System.Logger LOG = System.getLogger(RunStations.class.getName());

    private final Settings settings;
    private final Optional<Pass> pass;
    private final Said said;
    private final Clock clock;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final CompletableFuture<OpenClinic> opening = new CompletableFuture<>();
    private volatile @Nullable RuntimeException refused;
    private volatile @Nullable Background background;

    /// Where whoever started the program reads.
    record Said(PrintWriter out, PrintWriter err) {}

    /// @param pass what is shown to the kiosk as it opens
    RunStations(Settings settings, Optional<Pass> pass, Said said, Clock clock) {
        this.settings = settings;
        this.pass = pass;
        this.said = said;
        this.clock = clock;
    }

    /// @return the exit status
    int run() throws Exception {
        if (!Display.isThere(System.getenv(), System.getProperty("os.name"))) return withoutDisplay();
        Logs.to(settings.data());
        if (settings.demo()) sayDemo();
        if (settings.isInTheLobby()) Display.withoutMemory();
        Platform.startup(this::firstWindow);
        ended.await();
        closeWindows();
        var last = background;
        if (last != null) last.finish(LAST_WORDS);
        // What is still being opened is closed in order too.
        opening.handle((clinic, why) -> Optional.ofNullable(clinic)).join().ifPresent(OpenClinic::close);
        Platform.exit();
        return refused == null ? 0 : Threshold.COULD_NOT;
    }

    private int withoutDisplay() throws Exception {
        if (!settings.demo())
            throw new CannotStart("There is no display here, so no window can be opened. "
                    + "On Linux, start Threshold in a desktop session.");
        said.out.println("There is no display here, so no window can be opened. Walking through the demo day instead.");
        Display.intoMemory();
        return Tour.walk(Path.of("target", "tour").toAbsolutePath(), said.out);
    }

    private void sayDemo() {
        said.out.println("This is the demo clinic. Nobody in it is real.");
        DemoAccounts.print(said.out);
        said.out.println("To leave the kiosk's full screen: press the clinic's name five times, then "
                + SettingsFile.DEMO_CODE + ".");
        said.out.println("Its data: " + settings.data());
    }

    private void firstWindow() {
        Platform.setImplicitExit(false);
        var theme = new Theme();
        var first = new FirstWindow(settings, theme);
        if (KioskStation.isAhead(settings)) tryTo(() -> showAhead(theme), first);
        else first.show();
        if (refused == null) Thread.ofVirtual().name("opening").start(() -> opened(first, theme));
    }

    /// The kiosk, before the store is open.
    private void showAhead(Theme theme) {
        var reports = Background.live(trouble -> {});
        report(reports);
        Windows.open(KioskStation.ahead(settings, opening, clock), reports, theme, pass);
        Window.getWindows().subscribe(this::endWhenAllAreClosed);
    }

    private void opened(FirstWindow first, Theme theme) {
        try {
            tryTo(
                    () -> {
                        DemoDay.prepare(settings, clock);
                        var clinic = OpenClinic.open(settings, clock);
                        opening.complete(clinic);
                        if (!KioskStation.isAhead(settings))
                            Platform.runLater(() -> show(first.stage(), theme, clinic));
                    },
                    first);
        } finally {
            // Nobody waits for ever, whatever broke.
            opening.completeExceptionally(new CannotStart("Threshold could not start."));
        }
        if (ended.getCount() > 0 && !opening.isCompletedExceptionally()) begin(opening.join());
    }

    /// What cannot be done is said in the first window, and the program ends with it.
    private void tryTo(Runnable work, FirstWindow first) {
        try {
            work.run();
        } catch (CannotStart | Settings.Unusable why) {
            refuse(why, first);
        } catch (RuntimeException failure) {
            LOG.log(System.Logger.Level.ERROR, "Could not open", failure);
            var where = settings.data().resolve("log");
            refuse(new CannotStart("Threshold could not start. The log says where: " + where), first);
        }
    }

    /// It is said at once where whoever looks after this machine reads, too: a kiosk shows it to the lobby only.
    private void refuse(RuntimeException why, FirstWindow first) {
        refused = why;
        var words = Objects.requireNonNullElse(why.getMessage(), "");
        said.err.println(words);
        LOG.log(System.Logger.Level.ERROR, withoutValue(words));
        opening.completeExceptionally(why);
        Platform.runLater(() -> {
            if (KioskStation.isAhead(settings)) first.showInstead();
            first.refuse(words, ended::countDown);
        });
    }

    /// What was written into the settings by mistake may be anything, and a log keeps no such thing.
    private static String withoutValue(String words) {
        var found = words.indexOf(Settings.FOUND);
        return found < 0 ? words : words.substring(0, found);
    }

    private void begin(OpenClinic clinic) {
        new BackRoom(clinic.sync(), clinic.rooms().copays, clinic.system()).open();
        if (settings.demo()) BackRoom.tryTo("The demo has no accounts", () -> DemoAccounts.make(clinic));
        clinic.sync().start(BETWEEN_ROUNDS);
        clinic.postman().start();
    }

    private void show(Stage first, Theme theme, OpenClinic clinic) {
        var shell = new Shell(clinic, theme);
        report(shell.background());
        var windows = new Windows(shell, file -> chooseFile(file), pass);
        if (settings.demo() && settings.stations().isEmpty()) showChooser(first, shell, windows);
        else {
            first.hide();
            windows.open(settings.stations().isEmpty() ? List.of(Station.DESK, Station.EXAM) : settings.stations());
        }
        Window.getWindows().subscribe(this::endWhenAllAreClosed);
        endWhenAllAreClosed();
    }

    private void report(Background reports) {
        background = reports;
        Thread.currentThread().setUncaughtExceptionHandler((thread, bug) -> reports.report(bug));
        Thread.setDefaultUncaughtExceptionHandler((thread, bug) -> reports.report(bug));
    }

    private void showChooser(Stage first, Shell shell, Windows windows) {
        var frame = shell.frame(Look.DESK);
        var words = Words.of(ChooserView.class, shell.language());
        var chooser = new ChooserView(
                words,
                station -> windows.open(List.of(station)),
                shell.sync().text(),
                DemoAccounts.offered(List.of(Station.DESK, Station.EXAM)));
        var page = new ScrollPane(chooser.load());
        page.setFitToWidth(true);
        frame.show(page);
        frame.call(Words.of(RunStations.class, shell.language()).say("opening.demo"));
        frame.in(first);
    }

    private void endWhenAllAreClosed() {
        if (Window.getWindows().isEmpty()) ended.countDown();
    }

    private static Optional<Path> chooseFile(String name) {
        var chooser = new FileChooser();
        chooser.setInitialFileName(name);
        var owner = Window.getWindows().stream()
                .filter(Window::isFocused)
                .findFirst()
                .orElse(null);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    /// Popups first: leaving the toolkit while one is open breaks the process on some desktops.
    private static void closeWindows() throws InterruptedException {
        var closed = new CountDownLatch(1);
        Platform.runLater(() -> {
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            closed.countDown();
        });
        closed.await();
    }
}
