package health.threshold.fx;

import javafx.scene.control.ScrollPane;

/// A pane that scrolls and never takes the focus: a press on what is empty in it leaves the focus, and its ring,
/// where they are.
public final class RestingPane extends ScrollPane {

    @Override
    public void requestFocus() {
        // Nothing in it is chosen or typed by the pane itself.
    }
}
