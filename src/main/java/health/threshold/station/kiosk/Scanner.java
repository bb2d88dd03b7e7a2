package health.threshold.station.kiosk;

import health.threshold.clinic.schedule.Pass;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.event.EventHandler;
import javafx.scene.Parent;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// A scanner is a keyboard: it types what it reads and ends with Enter, wherever the focus is. What it typed into a
/// field is taken out again, and its Enter presses nothing.
final class Scanner {

    private static final int LONGEST = 120;

    private final Parent root;
    private final Consumer<Pass> scanned;
    private final List<Stroke> strokes = new ArrayList<>();

    /// @param scanned is told of each pass
    Scanner(Parent root, Consumer<Pass> scanned) {
        this.root = root;
        this.scanned = scanned;
    }

    /// One letter, and what the field it went to had held until then.
    private record Stroke(String letter, @Nullable TextInputControl field, String before) {}

    Subscription listen() {
        EventHandler<KeyEvent> typed = this::typed;
        EventHandler<KeyEvent> pressed = this::pressed;
        root.addEventFilter(KeyEvent.KEY_TYPED, typed);
        root.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
        return Subscription.combine(
                () -> root.removeEventFilter(KeyEvent.KEY_TYPED, typed),
                () -> root.removeEventFilter(KeyEvent.KEY_PRESSED, pressed));
    }

    /// Nothing that was typed is remembered.
    void forget() {
        strokes.clear();
    }

    private void typed(KeyEvent key) {
        var letter = key.getCharacter();
        if (letter.isEmpty() || letter.charAt(0) < ' ') return;
        var owner = root.getScene().getFocusOwner();
        // The device's code is nobody's to remember.
        if (owner instanceof PasswordField) return;
        if (owner instanceof TextInputControl field) strokes.add(new Stroke(letter, field, field.getText()));
        else strokes.add(new Stroke(letter, null, ""));
        if (strokes.size() > LONGEST) strokes.removeFirst();
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() != KeyCode.ENTER) return;
        var found = Pass.endOf(strokes.stream().map(Stroke::letter).collect(Collectors.joining()));
        var all = List.copyOf(strokes);
        forget();
        found.ifPresent(scan -> {
            key.consume();
            giveBack(all.subList(scan.from(), all.size()));
            scanned.accept(scan.pass());
        });
    }

    private static void giveBack(List<Stroke> typed) {
        for (var stroke : typed.reversed())
            if (stroke.field() != null) stroke.field().setText(stroke.before());
    }
}
