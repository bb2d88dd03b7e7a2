package health.threshold.fx.speech;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;

/// One place on a screen where whoever listens can stand: a few texts, or one control.
///
/// @param node the control, or the first of the texts
/// @param texts what stands there, as it is written
/// @param language what it is written in
public record Stop(Node node, List<String> texts, Locale language) {

    public Stop {
        texts = List.copyOf(texts);
    }

    public boolean isButton() {
        return node instanceof ButtonBase;
    }

    /// Whether it can be chosen or not, and stays so.
    public boolean isChoice() {
        return node instanceof Toggle;
    }

    public boolean isField() {
        return node instanceof TextInputControl;
    }

    public boolean isText() {
        return !isButton() && !isField();
    }

    /// Its texts as one, each ending as a sentence does.
    public String text() {
        return String.join(
                " ", texts.stream().map(Spoken::text).map(Stop::ended).toList());
    }

    private static String ended(String text) {
        return text.isEmpty() || ".?!:。？！؟".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
    }
}
