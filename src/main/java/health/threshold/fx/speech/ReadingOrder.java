package health.threshold.fx.speech;

import health.threshold.fx.Glyph;
import health.threshold.fx.TouchKeys;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/// What a screen says, taken from the very nodes that show it, so that both are always the same: texts and controls in
/// the order in which they stand. Icons say nothing, as they always stand beside a word; the keys of the on-screen
/// keyboard are read only to whoever types.
public final class ReadingOrder {

    /// Longer than this, and somebody who wants to hear one thing again has to hear too much.
    private static final int LONGEST = 240;

    private final List<Stop> stops = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private @Nullable Node first;
    private Locale language;

    private ReadingOrder(Locale language) {
        this.language = language;
    }

    /// @param language what is spoken where a node does not say otherwise
    public static List<Stop> of(Node root, Locale language) {
        var order = new ReadingOrder(language);
        order.walk(root, language);
        order.end();
        return List.copyOf(order.stops);
    }

    /// The keys of an on-screen keyboard: letters by the alphabet, which is known without seeing it, then the others,
    /// with the last of them before the first letter. What leads on is not among them: by ear, the page leads on.
    public static List<Stop> keys(TouchKeys keys, Locale language) {
        var alphabet = Collator.getInstance(language);
        var found = new ArrayList<Stop>();
        for (var node : keys.lookupAll(".button"))
            if (node instanceof ButtonBase key && !key.getStyleClass().contains("onward"))
                found.add(new Stop(key, List.of(name(key)), language));
        found.sort(Comparator.comparingInt(ReadingOrder::rank)
                .thenComparing(
                        stop -> rank(stop) < 2 ? ((Labeled) stop.node()).getText() : "",
                        Comparator.nullsFirst(alphabet::compare)));
        return List.copyOf(found);
    }

    private static int rank(Stop stop) {
        var text = ((Labeled) stop.node()).getText();
        if (text == null || text.codePointCount(0, text.length()) != 1) return 2;
        return Character.isLetterOrDigit(text.codePointAt(0)) ? 0 : 1;
    }

    private void walk(Node node, Locale around) {
        if (!node.isVisible() || node instanceof Glyph || node instanceof TouchKeys || node instanceof ScrollBar)
            return;
        var own = Spoken.of(node, around);
        switch (node) {
            case Label label -> {
                if (label.getLabelFor() == null) say(label, label.getText(), own);
            }
            case ButtonBase button -> stand(button, List.of(name(button)), own);
            case TextInputControl field -> stand(field, named(field), own);
            case ScrollPane scroll -> walk(scroll.getContent(), own);
            case Parent parent when isTold(parent) -> say(parent, parent.getAccessibleText(), own);
            case Parent parent -> {
                for (var child : parent.getChildrenUnmodifiable()) walk(child, own);
            }
            default -> say(node, node.getAccessibleText(), own);
        }
    }

    /// A drawing with words for those who cannot see it.
    private static boolean isTold(Parent parent) {
        return !(parent instanceof Control) && parent.getAccessibleText() != null;
    }

    private void say(Node node, @Nullable String written, Locale own) {
        if (written == null) return;
        for (var text : written.split("\\n\\s*\\n")) {
            if (text.isBlank()) continue;
            var length = texts.stream().mapToInt(String::length).sum();
            if (!own.equals(language) || length + text.length() > LONGEST) end();
            if (first == null) first = node;
            language = own;
            texts.add(text);
        }
    }

    private void stand(Node control, List<String> names, Locale own) {
        end();
        stops.add(new Stop(control, names, own));
    }

    private void end() {
        if (first != null) stops.add(new Stop(first, texts, language));
        first = null;
        texts.clear();
    }

    private static String name(ButtonBase button) {
        var told = button.getAccessibleText();
        var written = button.getText() == null ? "" : button.getText();
        if (told == null || told.isBlank()) return written;
        return told.toLowerCase(Locale.ROOT).contains(written.toLowerCase(Locale.ROOT)) ? told : written + ". " + told;
    }

    /// The label that belongs to a field, and what else is told of it.
    private static List<String> named(TextInputControl field) {
        var names = new ArrayList<String>();
        if (field.getParent() != null)
            for (var node : field.getParent().getChildrenUnmodifiable())
                if (node instanceof Label label && label.isVisible() && label.getLabelFor() == field)
                    names.add(label.getText());
        var told = field.getAccessibleText();
        if (told == null || told.isBlank()) return names;
        names.removeIf(told::startsWith);
        names.add(told);
        return names;
    }
}
