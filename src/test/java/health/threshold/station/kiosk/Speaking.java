package health.threshold.station.kiosk;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextInputControl;

/// What a reader of the screen would say, and which controls would leave it silent.
final class Speaking {

    private Speaking() {}

    static List<String> silent(Node root) {
        var silent = new ArrayList<String>();
        for (var node : all(root)) {
            if (node instanceof ScrollBar || !(node instanceof ButtonBase || node instanceof TextInputControl))
                continue;
            if (!node.isVisible()) continue;
            var said = node.getAccessibleText() == null ? "" : node.getAccessibleText();
            if (node instanceof Labeled labeled && labeled.getText() != null) said += labeled.getText();
            if (said.isBlank()) silent.add(node.getClass().getSimpleName() + "#" + node.getId());
        }
        return silent;
    }

    static List<Node> all(Node node) {
        var all = new ArrayList<Node>();
        all.add(node);
        if (node instanceof Parent parent) for (var child : parent.getChildrenUnmodifiable()) all.addAll(all(child));
        return all;
    }
}
