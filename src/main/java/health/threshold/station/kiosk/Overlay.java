package health.threshold.station.kiosk;

import health.threshold.fx.Fxml;
import health.threshold.fx.Script;
import health.threshold.fx.Tongue;
import health.threshold.fx.Words;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What lies over the kiosk's frame for a moment: "do you need more time?", "start over?", or the pad for the device's
/// code. The frame below rests meanwhile, and gets the focus back where it was.
final class Overlay {

    private final StackPane root;
    private final IdleModel idle;
    private final StartOverModel over;
    private final ExitModel exit;
    private final Tongue tongue;
    private final StackPane scrim = new StackPane();
    private final Subscription listening;
    private @Nullable Parent frame;
    private @Nullable Node focused;

    Overlay(StackPane root, IdleModel idle, StartOverModel over, ExitModel exit, Tongue tongue) {
        this.root = root;
        this.idle = idle;
        this.over = over;
        this.exit = exit;
        this.tongue = tongue;
        scrim.getStyleClass().add("scrim");
        listening = Subscription.combine(
                idle.asking().subscribe((before, now) -> refresh()),
                over.asking().subscribe((before, now) -> refresh()),
                exit.isOpen().subscribe((before, now) -> refresh()));
    }

    /// Lies over this frame from now on.
    void over(Parent newFrame) {
        if (frame != null) root.getChildren().remove(frame);
        frame = newFrame;
        root.getChildren().addFirst(newFrame);
        refresh();
    }

    /// Whether something lies there, so that the frame below rests.
    boolean isLaid() {
        return idle.asking().get() || exit.isOpen().get() || over.asking().get();
    }

    /// Takes away what lies there as whoever goes back means it; whether anything did.
    boolean lift() {
        var was = isLaid();
        if (idle.asking().get()) idle.moreTime();
        else if (exit.isOpen().get()) exit.close();
        else over.goOn();
        return was;
    }

    /// What lies there, if anything.
    Optional<Parent> laid() {
        return scrim.getChildren().stream().map(Parent.class::cast).findFirst();
    }

    void close() {
        listening.unsubscribe();
    }

    private void refresh() {
        if (idle.asking().get()) lay(tongue.words(Kiosk.class), words -> new IdleView(idle, words));
        else if (exit.isOpen().get()) lay(forStaff(), words -> new ExitView(exit, words));
        else if (over.asking().get()) lay(tongue.words(Kiosk.class), words -> new StartOverView(over));
        else uncover();
    }

    /// Whoever works here reads the clinic's language, whatever the last person spoke.
    private Words forStaff() {
        return tongue.words(Kiosk.class, tongue.offered().getFirst());
    }

    private void lay(Words words, Function<Words, Object> view) {
        var scene = root.getScene();
        if (scrim.getParent() == null) {
            focused = scene == null ? null : scene.getFocusOwner();
            root.getChildren().add(scrim);
        }
        Script.of(words.locale()).writes(scrim);
        scrim.getChildren().setAll(Fxml.load(view.apply(words), words));
        if (frame != null) frame.setDisable(true);
        Hands.focusIn(scrim);
    }

    private void uncover() {
        root.getChildren().remove(scrim);
        scrim.getChildren().clear();
        if (frame != null) frame.setDisable(false);
        if (focused != null && focused.getScene() != null) Hands.focus(focused);
        focused = null;
    }
}
