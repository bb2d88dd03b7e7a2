package health.threshold.kernel;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A person's name as written by them. `given` may be empty: some people have one name.
public record PersonName(String given, String family) {
    public PersonName {
        given = given.strip();
        family = family.strip();
        if (family.isEmpty()) throw new IllegalArgumentException("A person has at least one name");
        if (given.length() > 120 || family.length() > 120)
            throw new IllegalArgumentException("A name has at most 120 characters");
    }

    /// The whole name in the order in which it is said.
    public String full() {
        return given.isEmpty() ? family : given + " " + family;
    }

    /// The words of a text as search compares them: no accents, no case, no punctuation; `O'Brien-Núñez` gives
    /// `obrien` and `nunez`.
    public static List<String> searchWords(String text) {
        return Arrays.stream(folded(text).replaceAll("['’`ʼ.]", "").split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /// A name as one string that only differs where a person would say it is another name.
    public static String key(String text) {
        return String.join("", searchWords(text));
    }

    private static String folded(String text) {
        var apart = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return apart.toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("đ", "d");
    }
}
