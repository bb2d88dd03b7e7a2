package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.fx.Glyph;
import health.threshold.fx.TouchKeys;
import health.threshold.fx.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;

/// Holds what was said against what is shown: everything shown was said, and nothing was said that is not shown or told
/// of a control, save the hints of the spoken mode. Only letters and numbers count.
final class Hearing {

    private final Words words;

    Hearing(Words words) {
        this.words = words;
    }

    void compare(Parent root, List<String> said) {
        var all = bare(String.join(" ", said));
        var shown = texts(root, false);
        assertThat(shown).isNotEmpty();
        assertThat(shown)
                .allSatisfy(text -> assertThat(all).as("said of the screen").contains(bare(text)));

        var known = new ArrayList<String>();
        // A document is said paragraph by paragraph.
        for (var text : texts(root, true)) known.addAll(List.of(text.split("\n\n")));
        hints().forEach(known::add);
        known.sort(Comparator.comparing((String text) -> bare(text).length()).reversed());
        assertThat(said)
                .allSatisfy(text -> assertThat(without(text, known)).as(text).isEmpty());
    }

    private static String without(String text, List<String> known) {
        var left = bare(text);
        for (var one : known) if (!bare(one).isEmpty()) left = left.replace(bare(one), "");
        return left;
    }

    /// What the mode adds of itself, without what stands in it.
    private Stream<String> hints() {
        return words.keys().stream()
                .filter(key -> key.startsWith("aloud."))
                .flatMap(key -> Stream.of(words.say(key, "<>", "<>").split("<>")));
    }

    private static List<String> texts(Node node, boolean toldToo) {
        var texts = new ArrayList<String>();
        if (!node.isVisible() || node instanceof Glyph || node instanceof TouchKeys) return texts;
        if (node instanceof Labeled labeled) texts.add(labeled.getText());
        if (node instanceof TextInputControl field) texts.add(field.getText());
        if (toldToo) texts.add(node.getAccessibleText());
        if (node instanceof Parent parent)
            for (var child : parent.getChildrenUnmodifiable()) texts.addAll(texts(child, toldToo));
        texts.removeIf(text -> text == null || bare(text).isEmpty());
        return texts;
    }

    private static String bare(String text) {
        if (text == null) return "";
        var bare = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(letter ->
                        Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.NON_SPACING_MARK)
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }
}
