package health.threshold.fx;

import java.text.Normalizer;
import java.util.Optional;
import javafx.scene.control.TextInputControl;

/// The tones of Vietnamese as keys: whoever presses one after a vowel changes that vowel, as a person writes the mark
/// above a letter that stands there already.
final class VowelMark {

    private VowelMark() {}

    /// Gives the mark of this vowel to the letter before the caret, where that can bear it.
    ///
    /// @return false where there is no such letter; then nothing has changed
    static boolean put(TextInputControl field, String vowel) {
        var caret = field.getCaretPosition();
        if (caret == 0 || field.getSelection().getLength() > 0) return false;
        var marked = marked(field.getText(caret - 1, caret), vowel);
        marked.ifPresent(letter -> field.replaceText(caret - 1, caret, letter));
        return marked.isPresent();
    }

    private static Optional<String> marked(String letter, String vowel) {
        var mark = Normalizer.normalize(vowel, Normalizer.Form.NFD).substring(1);
        // A tone takes the place of another; the breve, the circumflex and the horn are part of the letter.
        var bare = Normalizer.normalize(letter, Normalizer.Form.NFD)
                .replaceAll("[\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
        var marked = Normalizer.normalize(bare + mark, Normalizer.Form.NFC);
        return marked.length() == 1 && Character.isLetter(marked.charAt(0)) ? Optional.of(marked) : Optional.empty();
    }
}
