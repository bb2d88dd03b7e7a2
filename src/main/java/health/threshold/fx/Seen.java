package health.threshold.fx;

import javafx.scene.Node;
import javafx.scene.control.Label;

/// What is to be seen takes its place, and what is not takes none.
public final class Seen {

    private Seen() {}

    public static void show(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    /// A label that is there only while it has something to say.
    public static void tell(Label label, String text) {
        label.setText(text);
        show(label, !text.isEmpty());
    }
}
