package health.threshold.app;

import health.threshold.fx.Look;
import health.threshold.fx.Theme;
import health.threshold.fx.Words;
import java.util.List;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;

/// The window that says that the store is being opened, or for half a minute why it cannot be.
final class FirstWindow {

    /// Long enough to be read; whatever starts a program that has ended starts this one again after it.
    private static final Duration TO_READ_WHY = Duration.seconds(30);

    private final OpeningView view;
    private final Stage stage = new Stage();

    /// To be made on the FX thread.
    FirstWindow(Settings settings, Theme theme) {
        view = new OpeningView(Words.of(RunStations.class, settings.language().orElse(Locale.US)));
        var scene = new Scene(view.load(), 560, 720);
        theme.dress(scene, Look.DESK);
        stage.setScene(scene);
        stage.setTitle(view.title());
    }

    Stage stage() {
        return stage;
    }

    void show() {
        stage.show();
    }

    /// In the place of every other window.
    void showInstead() {
        stage.show();
        for (var window : List.copyOf(Window.getWindows())) if (window != stage) window.hide();
    }

    /// Says why the store cannot be opened.
    ///
    /// @param over once it has been read, or had time to be; at once where somebody has closed the window
    void refuse(String why, Runnable over) {
        view.refuse(why, stage::hide);
        stage.setOnHidden(gone -> over.run());
        var patience = new PauseTransition(TO_READ_WHY);
        patience.setOnFinished(past -> stage.hide());
        if (stage.isShowing()) patience.play();
        else over.run();
    }
}
