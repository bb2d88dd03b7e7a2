package health.threshold.app.tour;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;

/// What somebody in front of a station could read on it.
public final class Visible {

    private Visible() {}

    /// All words below a node, in order.
    public static String words(Node node) {
        var all = new StringBuilder();
        read(node, all);
        return all.toString();
    }

    /// The first node with this id that somebody could see, if there is one.
    public static Optional<Node> find(Node from, String id) {
        if (!from.isVisible()) return Optional.empty();
        if (id.equals(from.getId())) return Optional.of(from);
        if (!(from instanceof Parent parent)) return Optional.empty();
        return parent.getChildrenUnmodifiable().stream()
                .flatMap(child -> find(child, id).stream())
                .findFirst();
    }

    private static void read(Node node, StringBuilder all) {
        if (!node.isVisible()) return;
        switch (node) {
            case Labeled labeled
            when labeled.getText() != null -> all.append(labeled.getText()).append('\n');
            case TextInputControl field
            when field.getText() != null -> all.append(field.getText()).append('\n');
            default -> {}
        }
        if (node instanceof Parent parent) parent.getChildrenUnmodifiable().forEach(child -> read(child, all));
    }
}
