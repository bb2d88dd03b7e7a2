package health.threshold.station.kiosk;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/// Where things stand: by the shape of the screen, and for the hand and the reach of the person.
final class EaseShape {

    private static final String WIDE = "landscape";
    private static final String SHORT = "short";

    /// Below this height in pixels a title bar or a panel has taken some of a screen of 768.
    private static final double WHOLE = 768;

    /// A screen that is less than a quarter taller than it is wide has no more height to spend than a wide one.
    private static final double TALL = 1.25;

    private static final String LOW = "low-reach";

    /// The part of a tall screen that whoever sits, or is small, need not reach.
    private static final double BEYOND_REACH = 0.4;

    private final StackPane root;
    private final EaseModel model;
    private final Runnable arranged;

    /// @param arranged runs after everything has another place
    EaseShape(StackPane root, EaseModel model, Runnable arranged) {
        this.root = root;
        this.model = model;
        this.arranged = arranged;
    }

    Subscription listen() {
        return Subscription.combine(
                root.widthProperty().subscribe((before, now) -> arrange()),
                root.heightProperty().subscribe((before, now) -> arrange()),
                model.calm().subscribe((before, now) -> arrange()),
                model.leftHand().subscribe((before, now) -> arrange()),
                model.lowReach().subscribe((before, now) -> arrange()));
    }

    /// The same again for what is new on the screen.
    void arrange() {
        var wide = TALL * root.getWidth() > root.getHeight();
        var low = !wide && model.lowReach().get();
        model.stands(!wide);
        style(WIDE, wide);
        style(SHORT, wide && root.getHeight() < WHOLE);
        style(LOW, low);
        style("left-hand", model.leftHand().get());
        style("calm", model.calm().get());
        var top = low ? Math.ceil(BEYOND_REACH * root.getHeight()) : 0;
        for (var child : root.getChildren())
            if (child.getStyleClass().contains("frame")) StackPane.setMargin(child, new Insets(top, 0, 0, 0));
        // Lines that begin on the right have their answers on the left already.
        var mirrored = model.leftHand().get() && root.getEffectiveNodeOrientation() == NodeOrientation.LEFT_TO_RIGHT;
        mirror(root, mirrored);
        arranged.run();
    }

    private void style(String name, boolean is) {
        if (is == root.getStyleClass().contains(name)) return;
        if (is) root.getStyleClass().add(name);
        else root.getStyleClass().remove(name);
    }

    /// Only a question and its answers change sides: several answers stay in the order in which they are read.
    private static void mirror(Parent parent, boolean is) {
        if (parent instanceof Columns columns && holdsAnswers(columns.getChildren())) columns.setMirrored(is);
        for (var child : parent.getChildrenUnmodifiable()) if (child instanceof Parent one) mirror(one, is);
    }

    private static boolean holdsAnswers(List<Node> children) {
        return children.stream().anyMatch(child -> child.getStyleClass().contains("answers"));
    }
}
