package health.threshold.station.kiosk;

import health.threshold.fx.Icon;
import health.threshold.fx.Seen;
import health.threshold.fx.TouchKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Where a page and the keys to type with are longer than the screen, the keys lie below the part that scrolls: so the
/// field, what it is for and all keys are seen together, as on a phone. Where there is room, they lie in the page.
/// It knows no page: one that has keys has fields, and one main button.
final class Dock {

    private static final String DOCKED = "docked";

    /// A button that signs or charges: only a press on it, by its own name, may do so.
    private static final String BINDING = "binding";

    private final Parent frame;
    private final ScrollPane scroll;
    private final VBox place;

    /// Says once more what is wrong, where that cannot be seen beside the field.
    private final Label wrong = new Label();

    private Subscription saying = Subscription.EMPTY;
    private @Nullable TouchKeys keys;
    private @Nullable Pane home;

    Dock(Parent frame, ScrollPane scroll, VBox place) {
        this.frame = frame;
        this.scroll = scroll;
        this.place = place;
        wrong.getStyleClass().addAll("wrong", "strong");
        wrong.setWrapText(true);
        wrong.setMinHeight(Label.USE_PREF_SIZE);
        wrong.setGraphic(Icon.ATTENTION.glyph());
        Seen.show(place, false);
        Runnable grown = this::grown;
        frame.sceneProperty().subscribe((before, now) -> {
            if (before != null) before.removePostLayoutPulseListener(grown);
            if (now != null) now.addPostLayoutPulseListener(grown);
        });
    }

    /// Another page is shown, or there is another room for it.
    void again() {
        leave();
        keys = page().lookup(".touch-keys") instanceof TouchKeys its ? its : null;
        home = keys == null ? null : (Pane) keys.getParent();
        look();
    }

    /// Takes the keys out of the page once it has no room for them. They stay where they are until another page comes.
    void look() {
        if (keys == null || isDocked() || scroll.getScene() == null) return;
        settle();
        if (isTooLong()) dock(keys);
    }

    /// Scrolls until the node can be seen: a field with what it is for, and with what is wrong.
    void reveal(Node node) {
        look();
        if (keys != null) settle();
        if (!(node instanceof TextInputControl field) || !FrameView.isInside(field, page())) Sight.reveal(node);
        else reveal(field);
    }

    /// A sentence is said on the page.
    void said(Node sentence) {
        reveal(sentence);
        var focused = frame.getScene().getFocusOwner();
        if (focused instanceof TextInputControl) reveal(focused);
    }

    /// Something on the page may have grown since the focus came to where it is: other keys, or a sentence.
    private void grown() {
        if (keys == null || isDocked() || !isTooLong()) return;
        dock(keys);
        if (frame.getScene().getFocusOwner() instanceof TextInputControl field) reveal(field);
    }

    /// The field after the one they type in; after the last one, the page's main button, or where that binds, the way
    /// to it.
    private void next() {
        var fields = fields();
        var at = keys == null ? -1 : keys.typing().map(fields::indexOf).orElse(-1);
        if (at + 1 < fields.size()) Hands.focus(fields.get(at + 1));
        else main().ifPresent(Dock::press);
    }

    private static void press(Button main) {
        if (main.getStyleClass().contains(BINDING)) Hands.focus(main);
        else main.fire();
    }

    private void reveal(TextInputControl field) {
        var together = new ArrayList<Node>();
        together.add(field);
        Sight.label(field, page()).ifPresent(together::add);
        var needed = needed();
        var all = new ArrayList<>(together);
        needed.ifPresent(all::add);
        hush();
        if (needed.isEmpty() || Sight.hasRoom(scroll, all)) {
            Sight.reveal(scroll, all);
            return;
        }
        if (isDocked()) sayBelow(needed.get());
        Sight.reveal(scroll, together);
    }

    private void sayBelow(Label needed) {
        wrong.setText(needed.getText());
        wrong.setLabelFor(needed);
        place.getChildren().addFirst(wrong);
        saying = needed.graphicProperty().subscribe(sign -> {
            if (sign == null) hush();
        });
        settle();
    }

    private void hush() {
        saying.unsubscribe();
        saying = Subscription.EMPTY;
        if (place.getChildren().remove(wrong)) settle();
    }

    private void dock(TouchKeys its) {
        ((Pane) its.getParent()).getChildren().remove(its);
        place.getChildren().setAll(its);
        frame.getStyleClass().add(DOCKED);
        its.leadOn(side(), this::next);
        arrange(true);
        settle();
    }

    private void leave() {
        hush();
        if (!isDocked()) return;
        if (keys != null && home != null) {
            keys.leadNowhere();
            home.getChildren().add(keys);
        }
        frame.getStyleClass().remove(DOCKED);
        arrange(false);
    }

    private void arrange(boolean isDocked) {
        Seen.show(place, isDocked);
        for (var node : page().lookupAll(".when-docked")) Seen.show(node, isDocked);
    }

    /// A tall screen has height for a row more, a wide one has width beside the rows.
    private Side side() {
        var style = frame.getScene().getRoot().getStyleClass();
        if (!style.contains("landscape")) return Side.BOTTOM;
        return style.contains("left-hand") ? Side.LEFT : Side.RIGHT;
    }

    /// Whether the keys lie below the page.
    boolean isDocked() {
        return frame.getStyleClass().contains(DOCKED);
    }

    private boolean isTooLong() {
        var room = scroll.getViewportBounds().getHeight();
        return room > 0 && page().getLayoutBounds().getHeight() > room + 0.5;
    }

    private Parent page() {
        return (Parent) scroll.getContent();
    }

    private List<TextInputControl> fields() {
        return Hands.fields(page());
    }

    private Optional<Button> main() {
        return page().lookupAll(".button").stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.isDefaultButton() && Hands.canTakeFocus(button))
                .findFirst();
    }

    private Optional<Label> needed() {
        return page().lookupAll("." + Hint.NEEDED).stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .filter(Label::isVisible)
                .findFirst();
    }

    private void settle() {
        var root = frame.getScene().getRoot();
        root.applyCss();
        // What wraps may need a second look, as it has in every pulse.
        for (int pass = 0; pass < 2; pass++) root.layout();
    }
}
