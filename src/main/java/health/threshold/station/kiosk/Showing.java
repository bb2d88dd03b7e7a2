package health.threshold.station.kiosk;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;

/// What the kiosk shows just now.
///
/// @param all everything that can be walked through
/// @param middle what is read as it appears: a page, or what stands in its place
/// @param reveal scrolls until a node can be seen
record Showing(Parent all, Parent middle, Consumer<Node> reveal) {

    boolean isInTheMiddle(Node node) {
        return FrameView.isInside(node, middle);
    }
}
