package health.threshold.station.kiosk;

import java.util.List;
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
        does(what, node, x, y, 1);
    }

    /// Presses a button, as the so manieth of several presses in one place.
    static void presses(Node button, int count) {
        for (var what : List.of(MouseEvent.MOUSE_ENTERED, MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED))
            does(what, button, 5, 5, count);
    }

    private static void does(EventType<MouseEvent> what, Node node, double x, double y, int count) {
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
                        count,
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
