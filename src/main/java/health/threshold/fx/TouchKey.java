package health.threshold.fx;

import javafx.scene.control.Button;

/// A key of the keyboard on the screen. The field keeps the focus, or there would be nothing to type into.
class TouchKey extends Button {

    TouchKey() {
        setFocusTraversable(false);
    }

    @Override
    public void requestFocus() {
        // It is the field's.
    }
}
