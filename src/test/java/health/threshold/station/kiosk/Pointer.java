package health.threshold.station.kiosk;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// A finger or a mouse on a screen that has no window.
final class Pointer {

    private Pointer() {}

    /// @param x to the right, in the node's own pixels
    static void does(EventType<MouseEvent> what, Node node, double x, double y) {
        var at = node.localToScene(x, y);
        Event.fireEvent(
                node,
                new MouseEvent(
                        what,
                        at.getX(),
                        at.getY(),
                        0,
                        0,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        true,
                        false,
                        true,
                        null));
    }
}
