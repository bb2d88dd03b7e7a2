package health.threshold.app;

import java.util.Optional;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.stage.Window;

/// The program as it runs, beside somebody who closes the window that says why it cannot, once they have read it.
final class ReadAndClosed {

    private ReadAndClosed() {}

    /// @param typed as for Threshold itself
    public static void main(String... typed) {
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) change.getAddedSubList().forEach(ReadAndClosed::opened);
        });
        Threshold.main(typed);
    }

    private static void opened(Window window) {
        Optional.ofNullable(window.getScene())
                .ifPresent(scene -> scene.addPostLayoutPulseListener(() -> {
                    if (scene.lookup("#opening-close") instanceof Button close) Platform.runLater(close::fire);
                }));
    }
}
