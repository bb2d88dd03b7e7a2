package health.threshold.clinic.form;

import java.util.Locale;
import java.util.Map;

/// A few words of a form in several languages.
///
/// @param byLanguage by ISO 639 code, English among them
public record FormText(Map<String, String> byLanguage) {

    static final int LONGEST = 200;

    private static final String ENGLISH = "en";

    public FormText {
        byLanguage = Map.copyOf(byLanguage);
        if (!byLanguage.containsKey(ENGLISH)) throw new IllegalArgumentException("there are no English words");
        for (var words : byLanguage.values())
            if (words.isBlank() || words.length() > LONGEST)
                throw new IllegalArgumentException("words are empty, or longer than " + LONGEST + " letters");
    }

    /// The words in this language, or in English where there are none.
    public String in(Locale language) {
        var english = byLanguage.getOrDefault(ENGLISH, "");
        return byLanguage.getOrDefault(language.getLanguage(), english);
    }
}
