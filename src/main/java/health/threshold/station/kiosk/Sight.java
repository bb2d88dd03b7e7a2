package health.threshold.station.kiosk;

import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;

/// The part of a page that is seen, where the page is longer than the screen.
final class Sight {

    /// For the ring around what has the focus, in pixels.
    private static final double RING = 12;

    private Sight() {}

    /// Scrolls until the node can be seen.
    static void reveal(Node node) {
        for (var at = node.getParent(); at != null; at = at.getParent())
            if (at instanceof ScrollPane pane) reveal(pane, List.of(node));
    }

    /// Scrolls until all of them can be seen; where there is no room for that, the first ones and as much of the
    /// others as there is room for.
    static void reveal(ScrollPane scroll, List<? extends Node> nodes) {
        var many = nodes.size();
        scrollTo(scroll, around(scroll, nodes));
        while (many > 1 && !hasRoom(scroll, nodes.subList(0, many))) many--;
        if (many < nodes.size()) scrollTo(scroll, around(scroll, nodes.subList(0, many)));
    }

    /// Whether all of them can be seen at once.
    static boolean hasRoom(ScrollPane scroll, List<? extends Node> nodes) {
        return around(scroll, nodes).getHeight() <= scroll.getViewportBounds().getHeight();
    }

    /// What says what a field is for: the label that belongs to it, or else the question of the page.
    static Optional<Label> label(TextInputControl field, Parent page) {
        return page.lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .filter(label -> label.isVisible() && label.getLabelFor() == field)
                .findFirst()
                .or(() -> Optional.ofNullable((Label) page.lookup(".question")));
    }

    private static Bounds around(ScrollPane scroll, List<? extends Node> nodes) {
        var top = Double.MAX_VALUE;
        var bottom = -Double.MAX_VALUE;
        for (var node : nodes) {
            var place = scroll.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
            top = Math.min(top, place.getMinY());
            bottom = Math.max(bottom, place.getMaxY());
        }
        return new BoundingBox(0, top, 0, bottom - top);
    }

    private static void scrollTo(ScrollPane scroll, Bounds place) {
        var room = scroll.getViewportBounds().getHeight();
        var spare = scroll.getContent().getLayoutBounds().getHeight() - room;
        if (spare <= 0) return;
        // No more than there is room for, or the other end would be lost.
        var ring = Math.clamp((room - place.getHeight()) / 2, 0, RING);
        var top = scroll.getVvalue() * spare;
        if (place.getMinY() - ring < top) scroll.setVvalue(Math.max(0, place.getMinY() - ring) / spare);
        else if (place.getMaxY() + ring > top + room)
            scroll.setVvalue(Math.min(1, (place.getMaxY() + ring - room) / spare));
    }
}
