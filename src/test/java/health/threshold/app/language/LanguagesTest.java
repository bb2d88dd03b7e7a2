package health.threshold.app.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.threshold.app.language.LanguageFile.Remark;
import health.threshold.app.language.LanguageFile.Sentence;
import health.threshold.fx.Tongue;
import health.threshold.fx.TouchKeys;
import health.threshold.fx.Words;
import health.threshold.station.kiosk.Kiosk;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A language goes out to a translator and comes back.
class LanguagesTest {

    private static final Locale SOMALI = Locale.of("so", "US");

    @TempDir
    Path folder;

    private Languages languages;

    @BeforeEach
    void look() {
        languages = Languages.in(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "zh", "vi", "ar", "ht"})
    void a_language_of_ours_goes_out_whole_and_comes_back_the_same(String tag) throws Exception {
        var out = languages.export(tag);

        var review = came(text(out));

        assertThat(review.remarks()).isEmpty();
        assertThat(review.missing()).isEmpty();
        assertThat(said(review.file().orElseThrow())).isEqualTo(said(out));
        assertThat(review.file().orElseThrow().language()).isEqualTo(out.language());
        assertThat(out.sentences()).noneMatch(Sentence::isReviewed);
    }

    @Test
    void a_reviewed_sentence_is_said_in_the_lobby() throws Exception {
        bring(text(languages.export("es"))
                .replace(unit("frame.back", "no", "Back", "Atrás"), unit("frame.back", "yes", "Back", "Ir atrás"))
                .replace(unit("keys.space", "no", "space", "espacio"), unit("keys.space", "yes", "space", "barra")));

        var words = new Tongue(languages.offered(), languages).words(Kiosk.class, Tongue.SPANISH);
        assertThat(words.say("frame.back")).isEqualTo("Ir atrás");
        assertThat(words.beside(TouchKeys.class).say("keys.space")).isEqualTo("barra");
        assertThat(words.keys()).isEqualTo(Words.of(Kiosk.class, Tongue.SPANISH).keys());
        assertThat(state("es").reviewed()).isEqualTo(2);
        assertThat(state("es").isOwn()).isTrue();
        assertThat(state("vi").isOwn()).isFalse();
    }

    @Test
    void what_is_missing_is_named_and_our_own_sentence_said() throws Exception {
        var review = bring(text(languages.export("es"))
                .replace(unit("frame.back", "no", "Back", "Atrás"), unit("frame.back", "no", "Back", " ")));

        assertThat(review.missing()).containsExactly("kiosk/frame.back");
        assertThat(review.remarks()).singleElement().satisfies(one -> {
            assertThat(one.words()).isEqualTo("it is not translated");
            assertThat(one.line()).isPositive();
        });
        assertThat(languages.of(Kiosk.class, Tongue.SPANISH).say("frame.back")).isEqualTo("Atrás");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hola, {1}. | the English has the facts [{0}], this has [{1}]",
                "Hola, {0,date}. | the English has the facts [{0}], this has [{0,date}]",
                "Hola. | the English has the facts [{0}], this has []",
                "Hola, {0. | its braces { } do not match",
                "Привет, {0} | no typeface here has the letter П"
            })
    void a_sentence_that_cannot_be_said_is_left_out_with_its_reason(String said, String why) throws Exception {
        var english = Words.of(Kiosk.class, Tongue.ENGLISH).pattern("done.heading");
        var spanish = Words.of(Kiosk.class, Tongue.SPANISH).pattern("done.heading");

        var review = came(text(languages.export("es"))
                .replace(unit("done.heading", "no", english, spanish), unit("done.heading", "yes", english, said)));

        assertThat(review.remarks()).extracting(Remark::words).containsExactly(why);
        assertThat(review.missing()).containsExactly("kiosk/done.heading");
    }

    @Test
    void what_was_translated_from_other_english_is_not_said() throws Exception {
        var review = came(text(languages.export("es"))
                .replace("<source>Back</source>", "<source>Go back</source>")
                .replace("id=\"frame.more.time\"", "id=\"frame.gone\""));

        assertThat(review.remarks())
                .extracting(Remark::words)
                .contains("the English has changed since")
                .hasSizeLessThanOrEqualTo(2);
        assertThat(review.missing()).contains("kiosk/frame.back");
    }

    @Test
    void of_a_file_that_ends_too_soon_the_good_part_is_kept() throws Exception {
        var whole = text(languages.export("es"));
        var cut = whole.substring(0, whole.indexOf("id=\"frame.back\"") + 30);

        var review = bring(cut);

        assertThat(review.remarks()).singleElement().satisfies(one -> {
            assertThat(one.words()).isEqualTo("from here on it cannot be read");
            assertThat(one.line()).isEqualTo((int) cut.lines().count());
        });
        assertThat(review.file().orElseThrow().sentences()).hasSizeGreaterThan(100);
        assertThat(languages.of(Kiosk.class, Tongue.SPANISH).say("frame.back")).isEqualTo("Atrás");
    }

    @Test
    void a_new_language_is_offered_when_nothing_is_missing() throws Exception {
        var out = text(languages.export("so"));
        bring(out.replaceAll("<source>(.*)</source>", "<source>$1</source>")
                .replaceAll(
                        "(?s)<source>([^<]*)</source>(\\s*)<target state=\"[a-z-]*\"></target>",
                        "<source>$1</source>$2<target>so $1</target>"));

        assertThat(languages.offered()).hasSize(7).contains(SOMALI);
        assertThat(new Tongue(languages.offered(), languages)
                        .words(Kiosk.class, SOMALI)
                        .say("frame.back"))
                .isEqualTo("so Back");
        assertThat(state("so").said()).isEqualTo(state("so").all());
    }

    @Test
    void a_new_language_with_gaps_is_not_offered() throws Exception {
        bring(text(languages.export("so"))
                .replace("<target state=\"needs-translation\"></target>", "<target>so</target>"));

        assertThat(languages.offered()).isEqualTo(Tongue.LOBBY);
        assertThat(state("so").said()).isLessThan(state("so").all()).isPositive();
    }

    @Test
    void removing_goes_back_to_ours() throws Exception {
        bring(text(languages.export("es"))
                .replace(unit("frame.back", "no", "Back", "Atrás"), unit("frame.back", "yes", "Back", "Ir atrás")));

        assertThat(languages.remove("es")).isTrue();
        assertThat(languages.remove("es")).isFalse();
        assertThat(Languages.in(folder).of(Kiosk.class, Tongue.SPANISH).say("frame.back"))
                .isEqualTo("Atrás");
    }

    @Test
    void no_file_of_the_machine_is_read_through_a_language() throws Exception {
        var secret = Files.writeString(folder.resolve("secret"), "s3cret");
        var trick = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";

        var review = came(
                text(languages.export("es")).replace("<xliff", trick + "<xliff").replace(">Atrás<", ">&e;<"));

        assertThat(review.file().stream().flatMap(file -> file.sentences().stream()))
                .noneMatch(one -> one.said().contains("s3cret"));
        assertThat(review.remarks()).isNotEmpty();
    }

    @Test
    void what_lies_there_and_is_no_language_does_not_stop_the_program() throws Exception {
        Files.writeString(folder.resolve("es.xlf"), "not a language");

        look();

        assertThat(languages.offered()).isEqualTo(Tongue.LOBBY);
        assertThat(languages.of(Kiosk.class, Tongue.SPANISH).say("frame.back")).isEqualTo("Atrás");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-US", "?", ""})
    void english_and_nonsense_are_no_language_to_translate_to(String tag) {
        assertThatThrownBy(() -> languages.export(tag)).isInstanceOf(IllegalArgumentException.class);
    }

    private Review bring(String text) throws IOException {
        var review = came(text);
        languages.install(review.file().orElseThrow());
        look();
        return review;
    }

    private static Review came(String text) {
        return Review.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(LanguageFile file) {
        return new String(Languages.bytes(file), StandardCharsets.UTF_8);
    }

    private Languages.State state(String language) {
        return languages.states().stream()
                .filter(one -> one.language().getLanguage().equals(language))
                .findFirst()
                .orElseThrow();
    }

    private static String unit(String key, String approved, String english, String said) {
        var state = approved.equals("yes") ? "final" : "needs-review-translation";
        return """
            <trans-unit id="%s" approved="%s">
                    <source>%s</source>
                    <target state="%s">%s</target>\
            """.formatted(key, approved, english, state, said);
    }

    private static Map<String, String> said(LanguageFile file) {
        return file.sentences().stream().collect(Collectors.toMap(Sentence::where, Sentence::said));
    }
}
