package health.threshold.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The kiosk's keyboard on the screen. It types into whichever text field of its scene has the focus and never takes
/// the focus itself, so Tab never leads into it and no other field is told anything.
public final class TouchKeys extends VBox {

    /// Which keys lie there. `LETTERS` has a key that leads to `MARKS` (digits and what addresses need) and back, and
    /// where a language has letters of its own, one that leads to `OWN`; `CODE` has digits and plain capitals
    /// side by side, as codes mix them; `DIGITS` has what dates need, `PIN` digits alone, `AMOUNT` a point,
    /// `PHONE` digits and a plus, `MAIL` what addresses of e-mail are made of.
    public enum Layout {
        LETTERS,
        OWN,
        MARKS,
        DIGITS,
        PIN,
        AMOUNT,
        PHONE,
        MAIL,
        CODE
    }

    /// Where no key stands, so that the zero has its usual place.
    private static final String BLANK = " ";

    private static final List<String> MARK_ROWS = List.of("1234567890", "@.,#/&()+:", "_-'");
    private static final List<String> CODE_ROWS = List.of("1234567890", "QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM");

    private static final List<String> MAIL_ROWS = List.of("1234567890+", "qwertyuiop", "asdfghjkl@", "zxcvbnm._-");

    private final BooleanProperty shift = new SimpleBooleanProperty();
    private Words words = Words.of(TouchKeys.class, Locale.US);
    private Layout layout = Layout.LETTERS;
    private @Nullable TextInputControl last;
    private @Nullable OnwardKey onward;

    public TouchKeys() {
        getStyleClass().add("touch-keys");
        // Keyboards lie from left to right, for Arabic too.
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        build();
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(node -> {
            if (node instanceof TextInputControl field) last = field;
        });
    }

    /// The language in which the keys without a letter are called, and whose letters lie there.
    public void speak(Words screen) {
        words = screen.beside(TouchKeys.class);
        build();
    }

    public Layout getLayout() {
        return layout;
    }

    public void setLayout(Layout layout) {
        this.layout = layout;
        build();
    }

    /// Gets one key more, with which whoever types goes on.
    ///
    /// @param side where it stands: to the right or the left of the others, or in a row of its own below them
    public void leadOn(Side side, Runnable next) {
        onward = new OnwardKey(side, next);
        build();
    }

    /// Has no such key any more.
    public void leadNowhere() {
        if (onward == null) return;
        onward = null;
        build();
    }

    /// The field into which they type; none where nobody has come to a field of this scene yet.
    public Optional<TextInputControl> typing() {
        return target() instanceof TextInputControl field ? Optional.of(field) : Optional.empty();
    }

    private void build() {
        shift.set(false);
        setAccessibleText(words.say("keys"));
        getChildren()
                .setAll(
                        switch (layout) {
                            case LETTERS -> letters(KeyRows.latin(words.locale()));
                            case OWN -> letters(KeyRows.own(words.locale()));
                            case MARKS -> marks();
                            case DIGITS -> digits("/0");
                            case PIN -> digits(BLANK + "0");
                            case AMOUNT -> digits(".0");
                            case PHONE -> digits("+0");
                            case MAIL -> block(MAIL_ROWS);
                            case CODE -> block(CODE_ROWS);
                        });
        setPadding(onward == null ? Insets.EMPTY : onward.room());
        if (onward == null) return;
        onward.speak(words);
        getChildren().add(onward);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (onward != null) onward.standBeside(getManagedChildren());
    }

    private List<Node> letters(KeyRows letters) {
        var first = row(keys(letters.rows().get(0)));
        first.getChildren().add(backspace());
        var third = row(List.of(shiftKey()));
        third.getChildren().addAll(keys(letters.rows().get(2)));
        var last = row(List.of(leadsTo(Layout.MARKS, words.say("keys.to.marks"), words.say("keys.to.marks.spoken"))));
        if (!KeyRows.own(words.locale()).equals(KeyRows.latin(words.locale())))
            last.getChildren().add(otherLetters());
        last.getChildren().addAll(keys(letters.more()));
        last.getChildren().addAll(tones(letters.tones()));
        last.getChildren().add(space());
        if (letters.tones().isEmpty()) last.getChildren().add(key("."));
        return List.of(first, row(keys(letters.rows().get(1))), third, last);
    }

    private TouchKey otherLetters() {
        return layout == Layout.OWN
                ? leadsTo(Layout.LETTERS, words.say("keys.to.letters"), words.say("keys.to.letters.spoken"))
                : leadsTo(Layout.OWN, words.say("keys.to.own"), words.say("keys.to.own.spoken"));
    }

    private List<Node> marks() {
        var first = row(keys(MARK_ROWS.get(0)));
        first.getChildren().add(backspace());
        var last = row(
                List.of(leadsTo(Layout.LETTERS, words.say("keys.to.letters"), words.say("keys.to.letters.spoken"))));
        last.getChildren().addAll(keys(MARK_ROWS.get(2)));
        last.getChildren().add(space());
        return List.of(first, row(keys(MARK_ROWS.get(1))), last);
    }

    private List<Node> digits(String lowest) {
        var last = row(keys(lowest));
        for (var key : last.getChildren())
            if (key instanceof TouchKey one && one.getText().equals(BLANK)) one.setVisible(false);
        last.getChildren().add(backspace());
        var rows = List.<Node>of(row(keys("123")), row(keys("456")), row(keys("789")), last);
        rows.forEach(row -> row.getStyleClass().add("digits"));
        return rows;
    }

    private List<Node> block(List<String> signs) {
        var rows = signs.stream().map(letters -> row(keys(letters))).toList();
        rows.getLast().getChildren().add(backspace());
        return List.copyOf(rows);
    }

    /// Pressed after a vowel, it gives its tone to it; otherwise it is a letter like others.
    private List<TouchKey> tones(String letters) {
        var keys = keys(letters);
        for (var key : keys)
            key.setOnAction(press -> {
                var letter = key.getText();
                if (target() instanceof TextInputControl field && field.isEditable() && !VowelMark.put(field, letter))
                    field.replaceSelection(letter);
                shift.set(false);
            });
        return keys;
    }

    private static HBox row(List<? extends Node> keys) {
        var row = new HBox();
        row.getStyleClass().add("row");
        row.getChildren().addAll(keys);
        return row;
    }

    private List<TouchKey> keys(String letters) {
        var keys = new ArrayList<TouchKey>();
        letters.codePoints().forEach(letter -> keys.add(key(Character.toString(letter))));
        return keys;
    }

    private TouchKey key(String letter) {
        var key = new TouchKey();
        shift.subscribe(up -> key.setText(up ? letter.toUpperCase(words.locale()) : letter));
        key.setOnAction(press -> {
            type(key.getText());
            shift.set(false);
        });
        var name = switch (letter) {
            case "'" -> "keys.apostrophe";
            case "-" -> "keys.hyphen";
            case "." -> "keys.dot";
            case "/" -> "keys.slash";
            default -> "";
        };
        if (!name.isEmpty()) key.setAccessibleText(words.say(name));
        return key;
    }

    private TouchKey space() {
        var key = new TouchKey();
        key.setText(words.say("keys.space"));
        key.getStyleClass().add("space");
        key.setOnAction(press -> type(" "));
        return key;
    }

    private TouchKey backspace() {
        var key = new TouchKey();
        key.setGraphic(Icon.BACKSPACE.glyph());
        key.setAccessibleText(words.say("keys.backspace"));
        key.getStyleClass().add("backspace");
        key.setOnAction(press -> {
            if (target() instanceof TextInputControl field && field.isEditable()) field.deletePreviousChar();
        });
        return key;
    }

    private TouchKey shiftKey() {
        var key = new TouchKey();
        key.setGraphic(Icon.SHIFT.glyph());
        key.setAccessibleText(words.say("keys.shift"));
        key.setOnAction(press -> shift.set(!shift.get()));
        shift.subscribe(up -> {
            key.getStyleClass().remove("held");
            if (up) key.getStyleClass().add("held");
        });
        return key;
    }

    private TouchKey leadsTo(Layout other, String text, String spoken) {
        var key = new TouchKey();
        key.setText(text);
        key.setAccessibleText(spoken);
        key.getStyleClass().add("wide");
        key.setOnAction(press -> setLayout(other));
        return key;
    }

    private void type(String letter) {
        if (target() instanceof TextInputControl field && field.isEditable()) field.replaceSelection(letter);
    }

    /// The field that has the focus, or the last that had it: a finger beside the keys takes nothing away.
    private Object target() {
        var scene = getScene();
        var owner = scene == null ? null : scene.getFocusOwner();
        var field = last;
        if (!(owner instanceof TextInputControl) && field != null && field.getScene() == scene) {
            field.requestFocus();
            field.end();
            return field;
        }
        // JavaFX leaves its caret behind the end where it took nothing of a text.
        if (owner instanceof TextInputControl typed && typed.getCaretPosition() > typed.getLength())
            typed.positionCaret(typed.getLength());
        return owner == null ? this : owner;
    }
}
