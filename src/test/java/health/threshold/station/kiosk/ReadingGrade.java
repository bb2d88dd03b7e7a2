package health.threshold.station.kiosk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The grade of school at which an English text can be read, by the formula of Flesch and Kincaid (Kincaid et al. 1975,
/// "Derivation of new readability formulas for Navy enlisted personnel"): 0.39 words a sentence + 11.8 syllables a word
/// − 15.59. Syllables are counted by groups of vowels, without a silent e; the formula means running text, so the
/// grade of a few words says little.
final class ReadingGrade {

    private static final Pattern WORD = Pattern.compile("[A-Za-z]+(?:['’][a-z]+)?");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;]+\\s*");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    private ReadingGrade() {}

    /// @param texts labels and paragraphs; each ends a sentence
    static double of(List<String> texts) {
        var sentences = texts.stream()
                .flatMap(text -> Arrays.stream(SENTENCE_END.split(text)))
                .filter(part -> WORD.matcher(part).find())
                .count();
        var words = texts.stream()
                .flatMap(text -> WORD.matcher(text).results())
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .toList();
        if (words.isEmpty()) return 0;
        var syllables = words.stream().mapToInt(ReadingGrade::syllables).sum();
        return 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;
    }

    static int syllables(String word) {
        var bare = word.replaceAll("['’].*", "");
        var isSilent =
                bare.length() > 3 && bare.matches(".*[^aeiouy](?:e|es|ed)") && !bare.matches(".*(?:[td]ed|[^aeiou]le)");
        var groups = (int) VOWELS.matcher(bare).results().count();
        return Math.max(1, isSilent ? groups - 1 : groups);
    }
}
