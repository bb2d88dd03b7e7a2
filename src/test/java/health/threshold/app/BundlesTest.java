package health.threshold.app;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.fx.Tongue;
import health.threshold.fx.Words;
import health.threshold.station.desk.Desk;
import health.threshold.station.exam.Exam;
import health.threshold.station.lobby.Lobby;
import health.threshold.station.signin.SignInView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The words of the staff's screens: all there, all used, in both languages, and none outside the bundles.
class BundlesTest {

    private static final String HOME = "health/threshold/";

    @ParameterizedTest
    @ValueSource(classes = {SignInView.class, Desk.class, Exam.class, Lobby.class, Shell.class})
    void both_languages_say_the_same_things(Class<?> station) {
        var english = Words.of(station, Tongue.ENGLISH);

        var spanish = Words.of(station, Tongue.SPANISH);

        assertThat(spanish.keys()).isEqualTo(english.keys());
    }

    @ParameterizedTest
    @ValueSource(classes = {SignInView.class, Desk.class, Exam.class, Lobby.class, Shell.class})
    void both_languages_put_in_the_same_facts(Class<?> station) {
        var english = Words.of(station, Tongue.ENGLISH);
        var spanish = Words.of(station, Tongue.SPANISH);

        assertThat(english.keys())
                .allSatisfy(key -> assertThat(places(spanish, key)).as(key).isEqualTo(places(english, key)));
    }

    @ParameterizedTest
    @ValueSource(classes = {SignInView.class, Desk.class, Exam.class, Lobby.class, Shell.class})
    void every_word_is_used(Class<?> station) {
        var used = texts(screens(station), ".fxml") + texts(code(station), ".java") + texts(app(), ".java");

        var unused = Words.of(station, Tongue.ENGLISH).keys().stream()
                .filter(key -> !used.contains("\"" + key + "\"") && !used.contains("\"%" + key + "\""))
                .filter(key -> !isBuilt(key, used));

        assertThat(unused).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(classes = {SignInView.class, Desk.class, Exam.class, Lobby.class, Shell.class})
    void every_word_that_is_asked_for_is_there(Class<?> station) {
        var words = Words.of(station, Tongue.ENGLISH);
        var inScreens = Pattern.compile("\"%([\\w.]+)\"").matcher(texts(screens(station), ".fxml"));
        var inCode =
                Pattern.compile("words\\s*\\.say\\(\\s*\"([\\w.]+)\"\\s*[,)]").matcher(texts(code(station), ".java"));

        assertThat(Stream.concat(inScreens.results(), inCode.results()).map(found -> found.group(1)))
                .allSatisfy(
                        key -> assertThat(isThere(station, words, key)).as(key).isTrue());
    }

    @ParameterizedTest
    @ValueSource(classes = {SignInView.class, Desk.class, Exam.class, Lobby.class, Shell.class})
    void no_screen_holds_a_text_of_its_own(Class<?> station) {
        var written = Pattern.compile("(?:text|accessibleText|promptText|accessibleHelp|title)=\"(?!%)[^\"]+\"");

        var found = written.matcher(texts(screens(station), ".fxml")).results().map(one -> one.group());

        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(classes = {SignInView.class, Desk.class, Exam.class, Lobby.class, Shell.class})
    void nothing_is_shouted(Class<?> station) {
        var tongues = Set.of(Words.of(station, Tongue.ENGLISH), Words.of(station, Tongue.SPANISH));

        assertThat(tongues)
                .allSatisfy(words -> assertThat(words.keys())
                        .allSatisfy(key -> assertThat(words.say(key, 2, 2, 2)).doesNotContain("!", "¡")));
    }

    /// Whether code puts the key together from a beginning and the name of a constant: `"state." + state`.
    private static boolean isBuilt(String key, String used) {
        for (var dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
            var beginning = Pattern.quote(key.substring(0, dot + 1));
            var ending = key.substring(dot + 1);
            var isConstant = ending.matches("[A-Z][A-Z_]*(\\.\\w+)?");
            if (isConstant
                    && Pattern.compile("\"" + beginning + "\"\\s*\\+")
                            .matcher(used)
                            .find()) return true;
        }
        return key.endsWith(".credit")
                && used.contains("\"" + key.replace(".credit", "") + "\"")
                && used.contains("\".credit\"");
    }

    /// A class of the app may speak with the sign-in's words.
    private static boolean isThere(Class<?> station, Words words, String key) {
        return words.has(key)
                || station == Shell.class
                        && Words.of(SignInView.class, Tongue.ENGLISH).has(key);
    }

    private static long places(Words words, String key) {
        var said = words.say(key, 731, 842, 953);
        return Stream.of("731", "842", "953").filter(said::contains).count();
    }

    private static Path screens(Class<?> station) {
        return Path.of("src/main/resources").resolve(folder(station));
    }

    private static Path code(Class<?> station) {
        return Path.of("src/main/java").resolve(folder(station));
    }

    private static Path app() {
        return Path.of("src/main/java", HOME, "app");
    }

    private static String folder(Class<?> station) {
        return station.getPackageName().replace('.', '/');
    }

    private static String texts(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(BundlesTest::text)
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
