package health.threshold.kernel;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// A person's name as written by them. `given` may be empty: some people have one name.
public record PersonName(String given, String family) {

    /// What stands before a family name and is none by itself.
    private static final Set<String> PARTICLES = Set.of(
            "al", "bin", "da", "das", "de", "del", "der", "des", "di", "dos", "du", "el", "ibn", "la", "las", "le",
            "los", "mac", "mc", "o", "san", "santa", "st", "van", "von", "y", "zu");

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

    /// Whether somebody who types this family name may well mean that one. Accents, case and punctuation do not
    /// matter, nor one slip, nor the order of a double name, nor whether both halves are given or either. It tells
    /// nobody apart by itself.
    public static boolean mayMean(String said, String family) {
        var one = key(said);
        var other = key(family);
        if (one.isEmpty() || other.isEmpty()) return false;
        return Slip.atMost(one, other)
                || Set.copyOf(searchWords(said)).equals(Set.copyOf(searchWords(family)))
                || halves(family).anyMatch(half -> Slip.atMost(one, half))
                || halves(said).anyMatch(half -> Slip.atMost(half, other));
    }

    /// The names within a name of several words, which some give alone: `García` of `García López`, `Cruz` of
    /// `de la Cruz`.
    private static Stream<String> halves(String family) {
        var words = searchWords(family);
        return words.size() < 2 ? Stream.of() : words.stream().filter(word -> !PARTICLES.contains(word));
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
