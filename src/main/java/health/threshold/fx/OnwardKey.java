package health.threshold.fx;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;

/// The key with which whoever types goes on. It stands in a row of its own, or beside the others and takes none of
/// their height.
final class OnwardKey extends TouchKey {

    /// In pixels: how wide it is beside the rows, and how far from them.
    private static final double WIDE = 176;

    private static final double GAP = 12;

    private final Side side;

    /// @param side to the right or the left of the others, or below them
    OnwardKey(Side side, Runnable next) {
        this.side = side;
        setId("onward");
        getStyleClass().add("onward");
        setMaxWidth(Double.MAX_VALUE);
        setManaged(!isBeside());
        // The second press of a double one would pass a field by, or send what nobody has read again.
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::once);
        addEventFilter(MouseEvent.MOUSE_RELEASED, this::once);
        setOnAction(press -> next.run());
    }

    void speak(Words words) {
        setText(words.say("keys.next"));
        setAccessibleText(words.say("keys.next.spoken"));
    }

    /// What the rows leave free for it.
    Insets room() {
        var room = isBeside() ? WIDE + GAP : 0;
        return new Insets(0, side == Side.RIGHT ? room : 0, 0, side == Side.LEFT ? room : 0);
    }

    /// Right where the widest row ends, as tall as the two lowest ones.
    void standBeside(List<Node> rows) {
        if (!isBeside()) return;
        var edges = rows.stream().map(HBox.class::cast).mapToDouble(this::edge);
        var x = side == Side.LEFT
                ? edges.min().orElse(0) - GAP - WIDE
                : edges.max().orElse(0) + GAP;
        var top = rows.get(rows.size() - 2).getLayoutY();
        var bottom =
                rows.getLast().getLayoutY() + rows.getLast().getLayoutBounds().getHeight();
        resizeRelocate(x, top, WIDE, bottom - top);
    }

    private void once(MouseEvent press) {
        if (press.getClickCount() <= 1) return;
        disarm();
        press.consume();
    }

    private double edge(HBox row) {
        row.layout();
        var keys = row.getChildren();
        var end = side == Side.LEFT ? keys.getFirst() : keys.getLast();
        var width = side == Side.LEFT ? 0 : end.getLayoutBounds().getWidth();
        return row.getLayoutX() + end.getLayoutX() + width;
    }

    private boolean isBeside() {
        return side != Side.BOTTOM;
    }
}
