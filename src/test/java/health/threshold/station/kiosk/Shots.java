package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.fx.DateDigits;
import health.threshold.fx.Snapshot;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import org.testfx.api.FxToolkit;

/// Walks through the kiosk without a window and draws what it shows, under `target/kiosk-shots`.
final class Shots {

    /// Pictures take most of the time, so a short run draws few and only measures the rest.
    private static final boolean ALL_PICTURES = System.getProperty("pictures") != null;

    private final KioskAtTheClinic lobby;
    private final Kiosk kiosk;
    private final KioskGlass glass;
    private final Scene scene;
    private final String folder;
    private final List<String> tooTall = new ArrayList<>();
    private final Map<String, Double> highest = new TreeMap<>();
    private double smallest = Double.MAX_VALUE;

    private Shots(KioskAtTheClinic lobby, KioskGlass glass, String what) {
        this.lobby = lobby;
        this.glass = glass;
        kiosk = lobby.kiosk();
        scene = new Scene(kiosk.root(), glass.width(), glass.height());
        folder = glass.folder(what);
    }

    /// Opens a kiosk on this glass, walks through it, and closes it. The clinic's store is open before: on a cold
    /// machine that takes longer than the toolkit waits for its thread.
    ///
    /// @param what the walk's name among the pictures, or nothing for the usual way
    /// @return what was seen on the way
    static Shots of(KioskAtTheClinic lobby, KioskGlass glass, String what, Consumer<Shots> walk)
            throws TimeoutException {
        takeTime();
        var taken = new AtomicReference<Shots>();
        FxToolkit.setupFixture(() -> {
            var shots = new Shots(lobby, glass, what);
            taken.set(shots);
            shots.enlarge();
            walk.accept(shots);
            shots.kiosk.close();
        });
        return taken.get();
    }

    KioskAtTheClinic lobby() {
        return lobby;
    }

    Kiosk kiosk() {
        return kiosk;
    }

    String language() {
        return glass.language();
    }

    Scene scene() {
        return scene;
    }

    Node node(String id) {
        return scene.lookup("#" + id);
    }

    Node focused() {
        return scene.getFocusOwner();
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
        return Path.of("target/kiosk-shots", folder, page + ".png");
    }

    /// From the usual size of text to this one, press by press.
    void enlarge() {
        for (int at = glass.percent(); at > 100; at -= at == 200 ? 50 : 25) press("larger");
    }

    /// From the welcome to the first page that knows who it is.
    void isFound() {
        isFound(KioskAtTheClinic.CODE, lobby.mari.birthDate());
    }

    void isFound(String code, LocalDate born) {
        press("checkIn-" + language());
        type("code", code);
        born(born);
        press("next");
        lobby.wait(15);
    }

    void press(String id) {
        ((ButtonBase) node(id)).fire();
    }

    void type(String id, String text) {
        var field = (TextInputControl) node(id);
        field.requestFocus();
        field.setText(text);
    }

    void born(LocalDate date) {
        ((DateDigits) node("born")).setDate(date);
    }

    /// A page that may be longer than the screen, as its voice scrolls to what it says.
    void drawLong(String page) {
        var before = tooTall.size();
        draw(page);
        tooTall.subList(before, tooTall.size()).clear();
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
        if (ALL_PICTURES || glass.isLookedAt()) Snapshot.png(scene, file(page));
        else scene.snapshot(new WritableImage(1, 1));
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

    /// Makes the choice again after a session has ended with it, as nobody can while something lies over the page.
    void again() {
        if (glass.ease() == null || ((ToggleButton) node(glass.ease())).isSelected()) return;
        // The screen has a shape only once it was drawn.
        scene.snapshot(null);
        press(glass.ease());
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
