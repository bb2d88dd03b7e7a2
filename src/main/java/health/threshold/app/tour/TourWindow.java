package health.threshold.app.tour;

import health.threshold.fx.Snapshot;
import java.nio.file.Path;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// A station in a real window on the toolkit's screen in memory. That screen is a square of a thousand points, less
/// than a station needs, so the station is laid out at its true size and only shown smaller; pictures are taken of it
/// at its true size.
public final class TourWindow implements AutoCloseable {

    private static final double SCREEN = 1000;

    private final Stage stage = new Stage(StageStyle.UNDECORATED);
    private final Region content;
    private final Scene scene;

    /// Makes the window. To be called on the FX thread.
    ///
    /// @param width of the layout, in pixels
    /// @param height of the layout, in pixels
    public TourWindow(Region content, int width, int height) {
        this.content = content;
        var scale = Math.min(1, SCREEN / Math.max(width, height));
        content.setMinSize(width, height);
        content.setPrefSize(width, height);
        content.setMaxSize(width, height);
        var shown = new Group(content);
        shown.getTransforms().add(new Scale(scale, scale));
        scene = new Scene(new Group(shown), width * scale, height * scale);
        stage.setScene(scene);
    }

    /// Opens the window, once the scene is dressed.
    public void show() {
        stage.setX(0);
        stage.setY(0);
        stage.show();
        stage.toFront();
        stage.requestFocus();
    }

    /// Takes the window away for a while; what it shows goes on.
    public void hide() {
        stage.hide();
    }

    public Scene scene() {
        return scene;
    }

    public Region content() {
        return content;
    }

    /// Keeps a picture of the station at its true size.
    public void picture(Path file) {
        Snapshot.png(content, file);
    }

    @Override
    public void close() {
        stage.hide();
    }
}
