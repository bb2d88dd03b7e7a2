package health.threshold.station.kiosk;

import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/// What a hand does before it presses.
final class Touching {

    private Touching() {}

    /// Scrolls down to what lies below the edge.
    static void reveal(Scene scene, String id) {
        var node = scene.lookup("#" + id);
        if (node == null) return;
        var scroll = (ScrollPane) scene.lookup("#scroll");
        var bottom = node.localToScene(node.getLayoutBounds()).getMaxY();
        if (Speaking.all(scroll).contains(node)
                && bottom > scroll.localToScene(scroll.getLayoutBounds()).getMaxY()) scroll.setVvalue(1);
    }
}
