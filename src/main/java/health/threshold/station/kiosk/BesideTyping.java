package health.threshold.station.kiosk;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// A button that is pressed in the middle of typing: the field has the focus again before it does anything, so that the
/// next key is not lost. Whoever came to it by keys stays on it.
final class BesideTyping {

    private @Nullable TextInputControl typing;

    BesideTyping(ButtonBase button, Runnable action) {
        button.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                press -> typing = button.getScene().getFocusOwner() instanceof TextInputControl field ? field : null);
        button.setOnAction(press -> {
            if (typing != null) Hands.focus(typing);
            typing = null;
            action.run();
        });
    }
}
