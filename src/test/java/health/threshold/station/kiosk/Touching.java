package health.threshold.station.kiosk;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/// What a hand does before it presses.
final class Touching {

    private Touching() {}

    /// Scrolls to what lies beyond an edge.
    static void reveal(Scene scene, String id) {
        var node = scene.lookup("#" + id);
        if (node != null) reveal(scene, node);
    }

    /// The same for something that has no name.
    static void reveal(Scene scene, Node node) {
        var scroll = (ScrollPane) scene.lookup("#scroll");
        if (!Speaking.all(scroll).contains(node)) return;
        var here = node.localToScene(node.getLayoutBounds());
        var seen = scroll.localToScene(scroll.getLayoutBounds());
        if (here.getMaxY() > seen.getMaxY()) scroll.setVvalue(1);
        else if (here.getMinY() < seen.getMinY()) scroll.setVvalue(0);
        scroll.layout();
    }
}
