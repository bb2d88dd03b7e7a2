package health.threshold.station.kiosk;

import health.threshold.fx.DateDigits;
import java.time.LocalDate;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;

/// Presses what a person would press, and adds up how long a practised hand takes for it.
///
/// The operators, in seconds, are those of Card, Moran and Newell (1983): M, to make up one's mind; P, to point; B, to
/// press. A letter on the screen's keys is pointed at like any other target. R is the kiosk's answer, at its limit.
final class ModelHand {

    private static final double MIND = 1.35;
    private static final double POINT = 1.10;
    private static final double PRESS = 0.10;
    private static final double ANSWER = 0.10;

    /// From deciding to the sound of the scanner: to reach (H), to point, and the pass's own moment.
    private static final double SHOW = 0.40 + POINT + 1.0;

    /// What the kiosk takes for every claim, whatever comes of it.
    private static final double LOOKING = 0.6;

    private static final int DATE_DIGITS = 8;

    private final Scene scene;
    private double seconds;
    private int taps;
    private int screens;
    private boolean isFound;

    ModelHand(Scene scene) {
        this.scene = scene;
    }

    void tap(String id) {
        seconds += MIND + POINT + PRESS + ANSWER;
        if (isFound) taps++;
        var before = page();
        ((ButtonBase) Objects.requireNonNull(scene.lookup("#" + id), id)).fire();
        if (isFound && page() != before) screens++;
    }

    /// Points at the field, and then at each letter.
    void type(String id, String text) {
        letters(text.length());
        var field = (TextInputControl) Objects.requireNonNull(scene.lookup("#" + id), id);
        field.requestFocus();
        field.setText(text);
    }

    void born(LocalDate day) {
        letters(DATE_DIGITS);
        ((DateDigits) scene.lookup("#born")).setDate(day);
    }

    void shows() {
        seconds += MIND + SHOW;
    }

    /// Taps and screens are counted from here on.
    void identified() {
        seconds += LOOKING;
        isFound = true;
        screens = 1;
    }

    double seconds() {
        return seconds;
    }

    int taps() {
        return taps;
    }

    int screens() {
        return screens;
    }

    private void letters(int count) {
        seconds += MIND + (1 + count) * (POINT + PRESS);
    }

    private Node page() {
        return Objects.requireNonNull(scene.lookup(".page"));
    }
}
