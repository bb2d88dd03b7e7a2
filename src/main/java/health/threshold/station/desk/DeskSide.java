package health.threshold.station.desk;

import health.threshold.fx.Background;
import health.threshold.station.desk.DeskModel.Side;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The place beside the board, and whichever panel stands in it. A panel that is opened by a key has the focus where
/// one begins, and gives it back; what it answers is scrolled into sight, for it is said at its top.
final class DeskSide {

    /// Where one begins. Never at a button that takes money: whoever presses Enter once too often takes nothing.
    private static final Map<Side, String> BEGINS =
            Map.of(Side.PAYMENT, "#pay-everything", Side.WALK_IN, "#walkin-given", Side.COMPANION, "#companion-given");

    private final ScrollPane scroll;
    private final StackPane place;
    private final Node board;
    private final Background background;
    private @Nullable Node before;

    DeskSide(ScrollPane scroll, StackPane place, Node board, Background background) {
        this.scroll = scroll;
        this.place = place;
        this.board = board;
        this.background = background;
    }

    /// @param panels one for each side
    void show(DeskModel model, Map<Side, Parent> panels) {
        place.getChildren().setAll(panels.get(Side.PERSON));
        model.side().subscribe((was, now) -> {
            var owner = focus();
            var isOpened = was == Side.PERSON;
            if (isOpened) before = owner;
            var isLeft = isIn(place, owner);
            place.getChildren().setAll(panels.get(now));
            scroll.setVvalue(0);
            // Once it is laid out, and what is not for this visit is hidden.
            if (now != Side.PERSON) background.onFx(() -> begin(now));
            else if (isLeft) giveBack();
        });
        model.payment().said().subscribe(said -> {
            if (said != null) showTop();
        });
        for (var message : List.of(model.walkIn().message(), model.companion().message()))
            message.subscribe(said -> {
                if (!said.isEmpty()) showTop();
            });
    }

    /// After the next frame: a button that answered may go or be disabled, and the page follows the focus to another.
    private void showTop() {
        scroll.setVvalue(0);
        var scene = scroll.getScene();
        if (scene == null) return;
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                scroll.setVvalue(0);
            }
        });
    }

    private void begin(Side side) {
        var first = place.lookup(Objects.requireNonNull(BEGINS.get(side)));
        if (first != null && isShown(first)) first.requestFocus();
        else if (place.lookup("#walkin-clinician") instanceof Node clinician) clinician.requestFocus();
    }

    private void giveBack() {
        var back = before != null && before.getScene() != null && isShown(before) ? before : board;
        back.requestFocus();
    }

    private @Nullable Node focus() {
        return place.getScene() == null ? null : place.getScene().getFocusOwner();
    }

    private static boolean isIn(Node place, @Nullable Node node) {
        for (var one = node; one != null; one = one.getParent()) if (one == place) return true;
        return false;
    }

    private static boolean isShown(Node node) {
        for (var one = node; one != null; one = one.getParent()) if (!one.isVisible()) return false;
        return true;
    }
}
