package health.threshold.station.kiosk;

import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Parent;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;
import javafx.util.Subscription;

/// The four keys of whoever listens. Any key and any touch ends what is being said.
final class AloudHands {

    private final Parent root;
    private final FrameModel frame;
    private final Supplier<Showing> showing;
    private final Aloud aloud;

    AloudHands(Parent root, FrameModel frame, Supplier<Showing> showing, Aloud aloud) {
        this.root = root;
        this.frame = frame;
        this.showing = showing;
        this.aloud = aloud;
    }

    Subscription listen() {
        EventHandler<KeyEvent> keys = this::pressed;
        EventHandler<InputEvent> touch = this::touched;
        root.addEventFilter(KeyEvent.KEY_PRESSED, keys);
        root.addEventFilter(InputEvent.ANY, touch);
        return Subscription.combine(
                () -> root.removeEventFilter(KeyEvent.KEY_PRESSED, keys),
                () -> root.removeEventFilter(InputEvent.ANY, touch));
    }

    private void pressed(KeyEvent press) {
        if (press.isConsumed()) return;
        var key = frame.flow().setting.keys().of(press.getCode());
        frame.aloud().voice().hush();
        if (frame.aloud().isOn().get()) {
            if (key.isEmpty()) return;
            press.consume();
            aloud.act(key.get());
        } else if (key.filter(FourKeys.NEXT::equals).isPresent() && isAtTheDoor()) {
            press.consume();
            frame.aloud().change();
        }
    }

    /// Only whoever begins is asked by a key whether the kiosk shall read: later it might mean anything.
    private boolean isAtTheDoor() {
        return frame.aloud().isOffered().get()
                && frame.flow().page().get() == Page.WELCOME
                && showing.get().middle().getStyleClass().contains("welcome");
    }

    private void touched(InputEvent event) {
        if (!(event instanceof TouchEvent) && event.getEventType() != MouseEvent.MOUSE_PRESSED) return;
        frame.aloud().voice().hush();
        // Whoever touches a dark screen cannot know what is there.
        if (frame.aloud().isDark().get()) event.consume();
        frame.aloud().light();
    }
}
