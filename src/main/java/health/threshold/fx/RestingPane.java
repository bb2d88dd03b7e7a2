package health.threshold.fx;

import javafx.geometry.Bounds;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;

/// A pane that scrolls and never takes the focus: a press on what is empty in it leaves the focus, and its ring,
/// where they are. Where there is more below, an arrow in the margin says so, and leads there by a press.
public final class RestingPane extends ScrollPane {

    /// A part of what was seen is seen again, so that nobody loses their place.
    private static final double PAGE = 0.8;

    private final StackPane more = new StackPane(Icon.DOWN.glyph());

    public RestingPane() {
        more.getStyleClass().add("more-below");
        more.setManaged(false);
        more.setVisible(false);
        more.setOnMouseClicked(press -> goDown());
        viewportBoundsProperty().subscribe((before, now) -> seeIfMore());
        vvalueProperty().subscribe((before, now) -> seeIfMore());
        contentProperty().flatMap(Node::layoutBoundsProperty).subscribe((before, now) -> seeIfMore());
        skinProperty().subscribe(skin -> {
            if (skin != null && !getChildren().contains(more)) getChildren().add(more);
        });
    }

    @Override
    public void requestFocus() {
        // Nothing in it is chosen or typed by the pane itself.
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        more.toFront();
        layoutInArea(more, 0, 0, getWidth(), getHeight(), 0, HPos.RIGHT, VPos.BOTTOM);
    }

    private void goDown() {
        var hidden = hidden();
        if (hidden > 0)
            setVvalue(Math.min(1, getVvalue() + PAGE * getViewportBounds().getHeight() / hidden));
    }

    private void seeIfMore() {
        // A line of pixels is nothing that anybody misses.
        more.setVisible((1 - getVvalue()) * hidden() > 12);
    }

    /// How many pixels of the content there is no room for.
    private double hidden() {
        Bounds room = getViewportBounds();
        return getContent() == null ? 0 : getContent().getLayoutBounds().getHeight() - room.getHeight();
    }
}
