package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.fx.Tongue;
import health.threshold.fx.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KioskWordsTest {

    private static final Path SCREENS = Path.of("src/main/resources/health/threshold/station/kiosk");
    private static final Path CODE = Path.of("src/main/java/health/threshold/station/kiosk");

    private final Words english = Words.of(Kiosk.class, Tongue.ENGLISH);
    private final Words spanish = Words.of(Kiosk.class, Tongue.SPANISH);

    @Test
    void both_languages_say_the_same_things() {
        assertThat(spanish.keys()).isEqualTo(english.keys());
    }

    @Test
    void both_languages_put_in_the_same_facts() {
        assertThat(english.keys())
                .allSatisfy(key -> assertThat(places(spanish, key)).isEqualTo(places(english, key)));
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
        var words = List.of("!", "¡", "failed", "invalid", "error", "wrong", "incorrect", "must ");

        for (var tongue : List.of(english, spanish))
            assertThat(tongue.keys())
                    .allSatisfy(key -> assertThat(said(tongue, key)).doesNotContain(words));
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
