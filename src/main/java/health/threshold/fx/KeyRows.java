package health.threshold.fx;

import java.util.List;
import java.util.Locale;

/// The letters of one keyboard, as they lie on the keyboards of those who write so.
///
/// @param rows the three rows of letters
/// @param more letters that stand beside the space
/// @param tones vowels that, pressed after a vowel, put their mark on it; none where a language has no tones
record KeyRows(List<String> rows, String more, String tones) {

    private static final KeyRows LATIN = new KeyRows(List.of("qwertyuiop", "asdfghjklñ'", "zxcvbnméü-"), "áíóú", "");
    private static final KeyRows PINYIN = new KeyRows(List.of("qwertyuiop", "asdfghjkl'", "zxcvbnmü-"), "", "");
    private static final KeyRows HAITIAN = new KeyRows(List.of("qwertyuiop", "asdfghjkl'", "zxcvbnm-"), "èéòà", "");
    private static final KeyRows VIETNAMESE =
            new KeyRows(List.of("qwertyuiop", "asdfghjklđ", "zxcvbnmơư"), "ăâêô", "áàảãạ");
    private static final KeyRows ARABIC = new KeyRows(List.of("ضصثقفغعهخحج", "شسيبلاتنمكط", "ئءؤرىةوزظدذ"), "أإآ", "");

    /// The letters of the names on a clinic's files and cards, with the marks of this language.
    static KeyRows latin(Locale language) {
        return switch (language.getLanguage()) {
            case "vi" -> VIETNAMESE;
            case "ht" -> HAITIAN;
            case "zh", "ar" -> PINYIN;
            default -> LATIN;
        };
    }

    /// The letters of a language that is written with others; the same as its Latin ones where it is not.
    static KeyRows own(Locale language) {
        return language.getLanguage().equals("ar") ? ARABIC : latin(language);
    }
}
