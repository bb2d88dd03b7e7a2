package health.threshold.app;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.clinic.form.ClinicForm;
import health.threshold.clinic.form.FormQuestion;
import health.threshold.clinic.form.FormQuestion.FormOption;
import health.threshold.clinic.form.FormText;
import health.threshold.fx.Tongue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The form of somebody new as it lies in a file.
class FormFileTest {

    private static final String WHOLE = """
            {"id": "new-patient", "version": 3, "yes-no": {"yes": {"en": "Yes"}, "no": {"en": "No"}},
             "parts": [{"id": "one", "title": {"en": "One"}, "questions": [
               {"id": "a", "kind": "words", "text": {"en": "What?"}},
               {"id": "b", "kind": "yes-no", "text": {"en": "Is it?"}, "more": {"en": "Which?"}},
               {"id": "c", "kind": "several", "text": {"en": "Which?"},
                "options": [{"code": "x", "text": {"en": "X"}}, {"code": "none", "text": {"en": "No"}, "none": true}]}
             ]}]}
            """;

    @TempDir
    Path folder;

    @Test
    void what_ships_is_a_sample_in_every_language_of_the_lobby() {
        var sample = FormFile.sample();

        assertThat(sample.sample()).isTrue();
        assertThat(texts(sample))
                .allSatisfy(text -> assertThat(text.byLanguage().keySet())
                        .containsExactlyInAnyOrderElementsOf(
                                Tongue.LOBBY.stream().map(Locale::getLanguage).toList()));
    }

    @Test
    void a_clinic_without_a_file_has_the_sample() {
        assertThat(FormFile.in(folder).form()).contains(FormFile.sample());
    }

    @Test
    void the_clinic_s_own_file_stands_in_its_place() throws IOException {
        Files.writeString(folder.resolve("new-patient.json"), WHOLE);

        var form = FormFile.in(folder).form().orElseThrow();

        assertThat(form.version()).isEqualTo(3);
        assertThat(form.sample()).isFalse();
        assertThat(form.parts().getFirst().questions())
                .extracting(FormQuestion::kind)
                .containsExactly(FormQuestion.Kind.WORDS, FormQuestion.Kind.YES_NO, FormQuestion.Kind.SEVERAL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "version": 3             | "version": 0              | the version is not from 1
            {"en": "What?"}          | {"es": "¿Qué?"}           | part 1, question 1, there are no English words
            "kind": "words"          | "kind": "picture"         | part 1, question 1, its kind is none of
            "no": {"en": "No"}}, "parts" | "no": {}}, "parts" | part 1, question 2, there are no English words
            "id": "b"                | "id": "a"                 | two questions have one name
            {"code": "x", "text": {"en": "X"}},| ''              | part 1, question 3, there are fewer than two options
            {"id": "new-patient"     | {"id": "new              | Unexpected
            """)
    void one_that_cannot_be_used_is_not_asked_for_and_says_why(String right, String wrong, String why)
            throws IOException {
        var whole = WHOLE.replaceAll("\\s+", " ");
        assertThat(whole).contains(right);
        Files.writeString(folder.resolve("new-patient.json"), whole.replace(right, wrong));

        var shelf = FormFile.in(folder);

        assertThat(shelf.form()).isEmpty();
        assertThat(shelf.fault()).contains("new-patient.json: ").contains(why);
    }

    private static Stream<FormText> texts(ClinicForm form) {
        return form.parts().stream()
                .flatMap(part -> Stream.concat(
                        Stream.of(part.title()), part.questions().stream().flatMap(FormFileTest::texts)));
    }

    private static Stream<FormText> texts(FormQuestion question) {
        return Stream.of(
                        Stream.of(question.text()),
                        question.more().stream(),
                        question.options().stream().map(FormOption::text))
                .flatMap(some -> some);
    }
}
