package health.threshold.app;

import java.time.Duration;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.stage.Window;

/// The program as it runs, beside somebody who says `welcome` as soon as a person could press the first button.
final class KioskInAWindow {

    private static final Duration LOOK = Duration.ofMillis(20);

    private KioskInAWindow() {}

    /// @param typed as for Threshold itself
    public static void main(String... typed) {
        Thread.ofPlatform().daemon().start(KioskInAWindow::watch);
        Threshold.main(typed);
    }

    private static void watch() {
        try {
            while (!isWelcome()) Thread.sleep(LOOK);
            System.out.println("welcome");
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isWelcome() {
        try {
            return Screens.fx(() -> Window.getWindows().stream()
                    .filter(Window::isShowing)
                    .map(window -> window.getScene().lookup("#checkIn-en"))
                    .anyMatch(KioskInAWindow::canBePressed));
        } catch (IllegalStateException notYet) {
            // The toolkit has not begun.
            return false;
        }
    }

    private static boolean canBePressed(Node node) {
        return node != null && Platform.isFxApplicationThread() && node.localToScreen(0, 0) != null;
    }
}
