package health.threshold.fx.speech;

import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;

/// How a text that was made for eyes is said.
public final class Spoken {

    private static final String LANGUAGE = "spoken-language";

    private Spoken() {}

    /// Marks a node, and all that is in it, as written in another language than the screen.
    public static void in(Node node, Locale language) {
        node.getProperties().put(LANGUAGE, language);
    }

    static Locale of(Node node, Locale around) {
        return node.getProperties().get(LANGUAGE) instanceof Locale own ? own : around;
    }

    /// Without marks that only a drawing needs; the end of a number that is hidden otherwise is said digit by digit.
    public static String text(String written) {
        var plain = written.replaceAll("[\\u200e\\u200f\\u2066-\\u2069]", "")
                .replace('\u00a0', ' ')
                .replace("\n", ", ")
                .replace(" ·", ",");
        return plain.contains("•") ? spelled(plain.replaceAll("•+", " "), true) : plain.strip();
    }

    /// Letter by letter, as for a code.
    public static String spelled(String text) {
        return spelled(text, false);
    }

    private static String spelled(String text, boolean digitsAlone) {
        return text.codePoints()
                .mapToObj(letter -> digitsAlone && !Character.isDigit(letter)
                        ? Character.toString(letter)
                        : Character.toString(letter) + " ")
                .collect(Collectors.joining())
                .replaceAll(" +", " ")
                .strip();
    }
}
