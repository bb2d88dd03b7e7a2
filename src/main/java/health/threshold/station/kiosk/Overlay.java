package health.threshold.station.kiosk;

import health.threshold.fx.Fxml;
import health.threshold.fx.Tongue;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What lies over the kiosk's frame for a moment: "do you need more time?", or the pad for the device's code. The
/// frame below rests meanwhile, and gets the focus back where it was.
final class Overlay {

    private final StackPane root;
    private final IdleModel idle;
    private final ExitModel exit;
    private final Tongue tongue;
    private final StackPane scrim = new StackPane();
    private final Subscription listening;
    private @Nullable Parent frame;
    private @Nullable Node focused;

    Overlay(StackPane root, IdleModel idle, ExitModel exit, Tongue tongue) {
        this.root = root;
        this.idle = idle;
        this.exit = exit;
        this.tongue = tongue;
        scrim.getStyleClass().add("scrim");
        listening = Subscription.combine(
                idle.asking().subscribe((before, now) -> refresh()),
                exit.isOpen().subscribe((before, now) -> refresh()));
    }

    /// Lies over this frame from now on.
    void over(Parent newFrame) {
        if (frame != null) root.getChildren().remove(frame);
        frame = newFrame;
        root.getChildren().addFirst(newFrame);
        refresh();
    }

    /// What lies there, if anything.
    Optional<Parent> laid() {
        return scrim.getChildren().stream().map(Parent.class::cast).findFirst();
    }

    void close() {
        listening.unsubscribe();
    }

    private void refresh() {
        if (idle.asking().get()) lay(new IdleView(idle, tongue.words(Kiosk.class)));
        else if (exit.isOpen().get()) lay(new ExitView(exit, tongue.words(Kiosk.class)));
        else lift();
    }

    private void lay(Object view) {
        var scene = root.getScene();
        if (scrim.getParent() == null) {
            focused = scene == null ? null : scene.getFocusOwner();
            root.getChildren().add(scrim);
        }
        scrim.getChildren().setAll(Fxml.load(view, tongue.words(Kiosk.class)));
        if (frame != null) frame.setDisable(true);
        Hands.focusIn(scrim);
    }

    private void lift() {
        root.getChildren().remove(scrim);
        scrim.getChildren().clear();
        if (frame != null) frame.setDisable(false);
        if (focused != null && focused.getScene() != null) Hands.focus(focused);
        focused = null;
    }
}
