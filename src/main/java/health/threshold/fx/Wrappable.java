package health.threshold.fx;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Text from right to left that JavaFX can break into lines.
///
/// JavaFX 26 on Linux shapes a run that it has cut in two as if it were still whole (`PangoGlyphLayout` keeps the text
/// of a run by the run), and then draws words twice, or reads before the first letter and fails in the middle of a
/// layout. Cuts fall between runs where every word is a run by itself, which invisible marks
/// around each space do. Where a place is, for a moment, narrower than a word, that word is cut nevertheless; as many
/// marks in front as the longest word has letters keep the reading within the text. To be taken out when JavaFX no
/// longer needs it.
///
/// Words of a name in Latin letters stay one run, and one line, or they would be read in the wrong order.
final class Wrappable {

    private static final String MARK = "\u200e";
    /// The space belongs to what stands before it, also where that is a number or a foreign name.
    private static final String WORD_ENDS = "\u200f " + MARK;
    /// What ends the sentence belongs to it, and not to a foreign name before it.
    private static final String SENTENCE_ENDS = "\u200f";

    private static final Pattern WITHIN_A_NAME = Pattern.compile("(?<=\\p{IsLatin}[.,\u2019']?) (?=\\p{IsLatin})");

    private Wrappable() {}

    static String text(String arabic) {
        var said = WITHIN_A_NAME.matcher(arabic).replaceAll("\u00a0");
        var longest =
                Stream.of(said.split("\\s")).mapToInt(String::length).max().orElse(0);
        return MARK.repeat(longest + WORD_ENDS.length()) + said.replace(" ", WORD_ENDS) + SENTENCE_ENDS;
    }
}
