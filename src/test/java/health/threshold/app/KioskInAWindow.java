package health.threshold.app;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.stage.Screen;
import javafx.stage.Window;

/// The program as it runs, beside somebody who says `welcome` as soon as a person could press the first button: once
/// the window that has it has been drawn. They say `open` once the store has told the clinic's name, and `full` or
/// `not full` as the window fills its screen or no longer does.
final class KioskInAWindow {

    private KioskInAWindow() {}

    /// @param typed as for Threshold itself
    public static void main(String... typed) {
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) change.getAddedSubList().forEach(KioskInAWindow::opened);
        });
        Threshold.main(typed);
    }

    private static void opened(Window window) {
        var scene = window.getScene();
        if (scene == null || scene.lookup("#checkIn-en") == null) return;
        ((Label) scene.lookup("#clinicName")).textProperty().subscribe(KioskInAWindow::named);
        window.heightProperty().subscribe(height -> System.out.println(fills(height.doubleValue())));
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                System.out.println("welcome");
            }
        });
    }

    private static String fills(double height) {
        return height < Screen.getPrimary().getBounds().getHeight() ? "not full" : "full";
    }

    private static void named(String clinic) {
        if (!clinic.isEmpty()) System.out.println("open");
    }
}
