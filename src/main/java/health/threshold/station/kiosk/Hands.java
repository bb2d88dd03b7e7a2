package health.threshold.station.kiosk;

import health.threshold.fx.DateDigits;
import java.util.List;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;
import javafx.util.Subscription;

/// Hands on the screen and on the keyboard: Enter presses what has the focus, Esc goes back, and whoever touches
/// anything is still there.
final class Hands {

    private final Parent root;
    private final FrameModel frame;
    private final IdleModel idle;
    private final ExitModel exit;
    private final Overlay overlay;

    /// Whether nobody has pressed anything yet on what is shown.
    private boolean isNew;

    Hands(Parent root, FrameModel frame, IdleModel idle, ExitModel exit, Overlay overlay) {
        this.root = root;
        this.frame = frame;
        this.idle = idle;
        this.exit = exit;
        this.overlay = overlay;
    }

    /// @param used is told which node has the focus, once it has and whenever something is typed there
    Subscription listen(Consumer<Node> used) {
        EventHandler<InputEvent> touch = this::touched;
        EventHandler<KeyEvent> keys = this::pressed;
        EventHandler<MouseEvent> name = this::clicked;
        root.addEventFilter(InputEvent.ANY, touch);
        root.addEventFilter(KeyEvent.KEY_PRESSED, keys);
        root.addEventHandler(MouseEvent.MOUSE_CLICKED, name);
        var focus = root.sceneProperty().flatMap(scene -> scene.focusOwnerProperty());
        var typing = focus.flatMap(node -> node instanceof TextInputControl field ? field.textProperty() : null);
        return Subscription.combine(
                focus.subscribe(node -> {
                    if (node != null) used.accept(node);
                }),
                typing.subscribe((before, now) -> {
                    if (root.getScene().getFocusOwner() instanceof Node node) used.accept(node);
                }),
                () -> root.removeEventFilter(InputEvent.ANY, touch),
                () -> root.removeEventFilter(KeyEvent.KEY_PRESSED, keys),
                () -> root.removeEventHandler(MouseEvent.MOUSE_CLICKED, name));
    }

    /// Something else stands where the last press fell.
    void lookAgain() {
        isNew = true;
    }

    /// The focus goes to the first field of a page that is empty, or else to its first, or to its main button.
    void toFirst(Parent page) {
        lookAgain();
        if (!overlay.isLaid()) focusIn(page);
    }

    static void focusIn(Parent page) {
        page.applyCss();
        var fields = fields(page);
        var field = fields.stream().filter(one -> one.getText().isEmpty()).findFirst();
        if (field.isEmpty() && !fields.isEmpty()) {
            again(fields);
            return;
        }
        var main =
                page.lookupAll(".primary").stream().filter(Hands::canTakeFocus).findFirst();
        // A first answer rather than a way past it.
        var choice = page.lookupAll(".choice").stream()
                .filter(ToggleButton.class::isInstance)
                .filter(Hands::canTakeFocus)
                .findFirst();
        var any = page.lookupAll(".button").stream()
                .filter(Hands::canTakeFocus)
                .filter(Node::isFocusTraversable)
                .findFirst();
        field.<Node>map(one -> one)
                .or(() -> main)
                .or(() -> choice)
                .or(() -> any)
                .ifPresent(Hands::focus);
    }

    /// The fields of a page in which something can be typed just now, in their order.
    static List<TextInputControl> fields(Parent page) {
        return page.lookupAll(".text-input").stream()
                .filter(TextInputControl.class::isInstance)
                .map(TextInputControl.class::cast)
                .filter(Hands::canTakeFocus)
                .toList();
    }

    /// All was typed before: the next key puts the first field right. Words alone on their page go on at their end, as
    /// one key would take all of them; a whole date takes no more keys.
    private static void again(List<TextInputControl> fields) {
        var first = fields.getFirst();
        focus(first);
        if (fields.size() > 1 || first instanceof DateDigits) first.selectAll();
    }

    /// A field that gets the focus this way goes on where it was, rather than offering all its text to the next key.
    static void focus(Node node) {
        node.requestFocus();
        if (node instanceof TextInputControl field) field.end();
    }

    static boolean canTakeFocus(Node node) {
        for (var at = node; at != null; at = at.getParent()) if (!at.isVisible() || at.isDisabled()) return false;
        return true;
    }

    private void touched(InputEvent event) {
        if (event instanceof MouseEvent mouse && isLeftOver(mouse)) event.consume();
        if (event instanceof KeyEvent
                || event instanceof TouchEvent
                || event instanceof ScrollEvent
                || event.getEventType() == MouseEvent.MOUSE_PRESSED) idle.touched();
        // What is copied would outlive the person who copied it.
        if (event instanceof ContextMenuEvent) event.consume();
    }

    /// The second press of a double one fell on the page before, and does nothing on this one.
    private boolean isLeftOver(MouseEvent mouse) {
        if (mouse.getEventType() == MouseEvent.MOUSE_PRESSED && mouse.getClickCount() <= 1) isNew = false;
        return isNew && mouse.getClickCount() > 1;
    }

    private void pressed(KeyEvent press) {
        // A filter is still asked after another has used a key up: such as the Enter of a scanner.
        if (press.isConsumed()) return;
        var scene = root.getScene();
        if (press.isShortcutDown() && press.isShiftDown() && press.getCode() == KeyCode.Q) did(press, exit::open);
        else if (press.isShortcutDown() && (press.getCode() == KeyCode.C || press.getCode() == KeyCode.X))
            press.consume();
        else if (press.getCode() == KeyCode.ESCAPE) did(press, this::escape);
        else if (press.getCode() == KeyCode.ENTER && scene.getFocusOwner() instanceof ButtonBase button)
            did(press, button::fire);
    }

    /// Back, from wherever one is.
    void escape() {
        if (!overlay.lift()) frame.back();
    }

    private void clicked(MouseEvent click) {
        for (Node at = click.getTarget() instanceof Node node ? node : null; at != null; at = at.getParent())
            if ("clinicName".equals(at.getId())) exit.pressName();
    }

    private static void did(Event event, Runnable action) {
        event.consume();
        action.run();
    }
}
