package health.threshold.app.tour;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

/// Leads through a station with a robot's hand: it presses and types as a person would, waits for what the screen
/// shows, and keeps a numbered picture of every step.
public final class TourGuide {

    private final Path out;
    private final PrintWriter words;
    private final List<TourStep> steps = new ArrayList<>();
    private final Frames frames = new Frames();
    private final Robot robot;
    private int taps;
    private int keys;

    /// To be made on the FX thread.
    public TourGuide(Path out, PrintWriter words) {
        this.out = out;
        this.words = words;
        robot = new Robot();
        frames.start();
    }

    /// One step: does something in the window, waits until the screen has arrived, and takes its picture.
    ///
    /// @param events what a person does, on the FX thread
    /// @throws RuntimeException when the step does not arrive
    public void step(String station, String screen, TourWindow window, Runnable events, BooleanSupplier arrived)
            throws InterruptedException {
        taps = 0;
        keys = 0;
        try {
            var ms = frames.watch(events, () -> Visible.words(window.content()), arrived);
            steps.add(new TourStep(station, screen, taps, keys, Math.round(ms * 10) / 10.0));
        } catch (Frames.NotArrived never) {
            picture(window, "not-arrived-" + screen);
            throw new IllegalStateException("The step did not arrive: " + station + ", " + screen, never);
        }
        var name = "%02d-%s-%s".formatted(steps.size(), station, screen);
        picture(window, name);
        words.println("  " + name + "  " + steps.getLast().ms() + " ms");
    }

    /// Presses what has this id.
    public void tap(TourWindow window, String id) {
        press(node(window, id));
    }

    /// Presses this node.
    public void press(Node node) {
        taps++;
        var bounds = node.localToScreen(node.getBoundsInLocal());
        robot.mouseMove(bounds.getCenterX(), bounds.getCenterY());
        robot.mouseClick(MouseButton.PRIMARY);
    }

    /// Presses one key.
    public void key(KeyCode key) {
        keys++;
        robot.keyType(key);
    }

    /// Presses a key with Ctrl.
    public void control(KeyCode key) {
        keys++;
        robot.keyPress(KeyCode.CONTROL);
        robot.keyType(key);
        robot.keyRelease(KeyCode.CONTROL);
    }

    /// Types letters and digits.
    public void type(String text) {
        for (var letter : text.toUpperCase(Locale.ROOT).split("")) {
            var code = letter.equals(" ") ? KeyCode.SPACE : KeyCode.getKeyCode(letter);
            if (code != null) key(code);
        }
    }

    /// The node with this id, which must be there to be seen.
    public static Node node(TourWindow window, String id) {
        return Visible.find(window.content(), id)
                .orElseThrow(() -> new IllegalStateException("There is nothing called " + id + " on this screen"));
    }

    /// The 95th percentile of the answers, in milliseconds.
    public double p95() {
        var all = steps.stream().map(TourStep::ms).sorted().toList();
        return all.isEmpty() ? 0 : all.get(Math.min(all.size() - 1, (int) Math.ceil(all.size() * 0.95) - 1));
    }

    public List<TourStep> steps() {
        return List.copyOf(steps);
    }

    /// Writes `tour.json`, for machines that look at the figures.
    public void write() throws IOException {
        Files.createDirectories(out);
        new ObjectMapper()
                .writerWithDefaultPrettyPrinter()
                .writeValue(out.resolve("tour.json").toFile(), Map.of("steps", steps));
    }

    private void picture(TourWindow window, String name) {
        var taken = new CompletableFuture<Boolean>();
        Platform.runLater(() -> {
            window.picture(out.resolve(name + ".png"));
            taken.complete(true);
        });
        taken.join();
    }
}
