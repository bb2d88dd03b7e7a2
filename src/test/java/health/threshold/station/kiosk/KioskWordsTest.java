package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.fx.Script;
import health.threshold.fx.Tongue;
import health.threshold.fx.TouchKeys;
import health.threshold.fx.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KioskWordsTest {

    private static final Path SCREENS = Path.of("src/main/resources/health/threshold/station/kiosk");
    private static final Path CODE = Path.of("src/main/java/health/threshold/station/kiosk");

    /// What is the same word in some other language.
    private static final Set<String> SAME_EVERYWHERE =
            Set.of("needs.no", "details.both", "details.email", "typed.email", "choice.email", "frame.demo");

    private final Words english = Words.of(Kiosk.class, Tongue.ENGLISH);

    static List<Locale> languages() {
        return Tongue.LOBBY;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_language_says_the_same_things(Locale language) {
        assertThat(Words.of(Kiosk.class, language).keys()).isEqualTo(english.keys());
        assertThat(Words.of(TouchKeys.class, language).keys())
                .isEqualTo(Words.of(TouchKeys.class, Tongue.ENGLISH).keys());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_language_puts_in_the_same_facts(Locale language) {
        var words = Words.of(Kiosk.class, language);

        assertThat(english.keys())
                .allSatisfy(key -> assertThat(places(words, key)).as(key).isEqualTo(places(english, key)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void no_sentence_is_left_in_english(Locale language) {
        var words = Words.of(Kiosk.class, language);
        var same =
                english.keys().stream().filter(key -> english.say(key, "", "").equals(words.say(key, "", "")));

        if (!language.equals(Tongue.ENGLISH)) assertThat(same).isSubsetOf(SAME_EVERYWHERE);
    }

    /// No letter of any language is an empty box.
    @ParameterizedTest
    @MethodSource("languages")
    void the_bundled_typefaces_have_every_letter(Locale language) throws Exception {
        var face = java.awt.Font.createFont(
                java.awt.Font.TRUETYPE_FONT,
                Path.of("assets/fonts", Script.of(language).face()).toFile());
        var words = Words.of(Kiosk.class, language);

        assertThat(words.keys())
                .allSatisfy(
                        key -> assertThat(face.canDisplayUpTo(said(words, key).replace("\n", "")))
                                .as(key)
                                .isEqualTo(-1));
    }

    @Test
    void every_word_is_used() {
        var used = texts(SCREENS, ".fxml") + texts(CODE, ".java");

        assertThat(english.keys())
                .allSatisfy(key -> assertThat(used.contains("\"%" + key + "\"") || used.contains("\"" + key + "\""))
                        .as(key)
                        .isTrue());
    }

    @Test
    void every_word_that_a_screen_asks_for_is_there() {
        var asked = Pattern.compile("\"%([a-z.]+)\"").matcher(texts(SCREENS, ".fxml"));

        assertThat(asked.results().map(found -> found.group(1))).isNotEmpty().allMatch(english::has);
    }

    @Test
    void no_screen_holds_a_text_of_its_own() {
        var written = Pattern.compile("(?:text|accessibleText|promptText|accessibleHelp)=\"(?!%)[^\"]+\"");

        assertThat(written.matcher(texts(SCREENS, ".fxml")).results().map(found -> found.group()))
                .isEmpty();
    }

    @Test
    void nothing_is_shouted_and_nobody_blamed() {
        var words = List.of("!", "¡", "！", "failed", "invalid", "error", "wrong", "incorrect", "must ");

        for (var language : Tongue.LOBBY) {
            var tongue = Words.of(Kiosk.class, language);
            assertThat(tongue.keys())
                    .allSatisfy(key -> assertThat(said(tongue, key)).doesNotContain(words));
        }
    }

    private static String said(Words words, String key) {
        return words.say(key, "", "", "").toLowerCase(words.locale());
    }

    private static long places(Words words, String key) {
        return Stream.of("<0>", "<1>")
                .filter(place -> words.say(key, "<0>", "<1>").contains(place))
                .count();
    }

    private static String texts(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(KioskWordsTest::text)
                    .collect(Collectors.joining("\n"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
