package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.fx.DateDigits;
import health.threshold.fx.Snapshot;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxToolkit;

/// Walks through the kiosk without a window and draws what it shows, under `target/kiosk-shots`.
final class Shots {

    private final Scene scene;
    private final String name;
    private final List<String> tooTall = new ArrayList<>();
    private final Map<String, Double> highest = new TreeMap<>();
    private @Nullable String kept;
    private double smallest = Double.MAX_VALUE;

    Shots(Scene scene, String name) {
        this.scene = scene;
        this.name = name;
    }

    /// Lets a cold, busy machine draw all of a walk; the toolkit would give up after half a minute.
    static void takeTime() {
        FxToolkit.toolkitContext().setSetupTimeoutInMillis(180_000);
    }

    /// The least width or height of something that is pressed, on any page.
    double smallest() {
        return smallest;
    }

    /// The pages on which something is pressed above this line.
    List<String> above(double line) {
        return highest.entrySet().stream()
                .filter(page -> page.getValue() < line)
                .map(page -> page.getKey() + " at " + page.getValue())
                .toList();
    }

    /// The pages that were longer than the screen.
    List<String> tooTall() {
        return tooTall;
    }

    Path file(String page) {
        return Path.of("target/kiosk-shots", name.toLowerCase(Locale.ROOT), page + ".png");
    }

    /// From the usual size of text to this one, press by press.
    void enlarge(int percent) {
        for (int at = percent; at > 100; at -= at == 200 ? 50 : 25) press("larger");
    }

    void press(String id) {
        ((ButtonBase) scene.lookup("#" + id)).fire();
    }

    void type(String id, String text) {
        var field = (TextInputControl) scene.lookup("#" + id);
        field.requestFocus();
        field.setText(text);
    }

    void born(LocalDate date) {
        ((DateDigits) scene.lookup("#born")).setDate(date);
    }

    /// A page that may be longer than the screen, as its voice scrolls to what it says.
    void drawLong(String page) {
        var before = tooTall.size();
        draw(page);
        tooTall.subList(before, tooTall.size()).clear();
    }

    /// This choice is made again whenever a session has ended with it.
    void keep(String choice) {
        kept = choice;
    }

    void draw(String page) {
        again();
        var focused = scene.getFocusOwner();
        // There is no window on the small headless screen, so the ring is asked for by its name.
        if (focused != null) focused.pseudoClassStateChanged(PseudoClass.getPseudoClass("focused"), true);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        // Without a window nothing tells the viewport that its cached picture is old.
        scene.lookup("#scroll > .viewport").setCache(false);
        Snapshot.png(scene, file(page));
        if (focused != null) focused.pseudoClassStateChanged(PseudoClass.getPseudoClass("focused"), false);
        assertThat(Speaking.silent(scene.getRoot()))
                .as("silent controls of " + page)
                .isEmpty();
        pressed(page);
        var scroll = (ScrollPane) scene.lookup("#scroll");
        var content = scroll.getContent().getLayoutBounds().getHeight();
        var room = scroll.getViewportBounds().getHeight();
        if (content > room + 0.5) tooTall.add("%s needs %.0f and has %.0f".formatted(page, content, room));
    }

    /// Makes the choice again, as nobody can while something lies over the page.
    void again() {
        if (kept == null || ((ToggleButton) scene.lookup("#" + kept)).isSelected()) return;
        // The screen has a shape only once it was drawn.
        scene.snapshot(null);
        press(kept);
    }

    private void pressed(String page) {
        for (var node : Speaking.all(scene.getRoot())) {
            var isPressed =
                    node instanceof ButtonBase || node instanceof TextInputControl || node instanceof SignaturePad;
            if (!isPressed || !Listener.isSeen(node) || isScrolledAway(node)) continue;
            var bounds = node.getLayoutBounds();
            highest.merge(page, node.localToScene(bounds).getMinY(), Math::min);
            smallest = Math.min(smallest, Math.min(bounds.getWidth(), bounds.getHeight()));
        }
    }

    /// Whether it stands above the part of the page that is seen, where nobody can press it.
    private boolean isScrolledAway(Node node) {
        var scroll = (ScrollPane) scene.lookup("#scroll");
        if (!FrameView.isInside(node, scroll.getContent())) return false;
        var top = scroll.localToScene(scroll.getLayoutBounds()).getMinY();
        return node.localToScene(node.getLayoutBounds()).getMaxY() <= top;
    }
}
