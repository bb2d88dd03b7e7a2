package health.threshold.app;

import javafx.animation.PauseTransition;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;

/// Fills the screen again with what a window manager's own key took out of full screen, such as F11 of matchbox. The
/// toolkit is not told of it: its size is what tells.
final class FullScreen {

    /// What cannot fill its screen is left as it is, and does not flicker for ever.
    private static final int MOST = 3;

    private final Stage stage;
    private final PauseTransition settled = new PauseTransition(Duration.millis(500));
    private int tries;

    FullScreen(Stage stage) {
        this.stage = stage;
        settled.setOnFinished(quiet -> look());
    }

    /// From now on, until the window is gone.
    void keep() {
        stage.widthProperty().addListener(change -> settled.playFromStart());
        stage.heightProperty().addListener(change -> settled.playFromStart());
        stage.fullScreenProperty().addListener(change -> settled.playFromStart());
        stage.showingProperty().addListener(change -> settled.playFromStart());
    }

    private void look() {
        if (!stage.isShowing()) return;
        if (fills()) {
            tries = 0;
            return;
        }
        if (tries++ >= MOST) return;
        stage.setFullScreen(false);
        stage.setFullScreen(true);
    }

    private boolean fills() {
        return stage.isFullScreen()
                && Screen.getScreensForRectangle(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight())
                        .stream()
                        .map(Screen::getBounds)
                        .anyMatch(all ->
                                stage.getWidth() > all.getWidth() - 1 && stage.getHeight() > all.getHeight() - 1);
    }
}
