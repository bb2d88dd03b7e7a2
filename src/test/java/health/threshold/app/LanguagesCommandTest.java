package health.threshold.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `threshold languages`, as it is typed.
class LanguagesCommandTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void a_language_goes_out_and_its_review_comes_in() throws Exception {
        var file = folder.resolve("es.xlf");
        assertThat(type("export", "es", "--to", file.toString())).isZero();
        assertThat(out.toString()).contains(", 0 of them not translated");
        var text = Files.readString(file);
        Files.writeString(file, text.replace("approved=\"no\"", "approved=\"yes\""));

        assertThat(type("check", file.toString())).isZero();
        assertThat(folder.resolve("languages")).doesNotExist();
        assertThat(type("import", file.toString())).isZero();
        assertThat(type()).isZero();
        assertThat(out.toString()).contains("Spanish", "this clinic").contains("0 are missing");
        assertThat(type("remove", "es")).isZero();
        assertThat(folder.resolve("languages", "es.xlf")).doesNotExist();
    }

    @Test
    void what_is_not_right_is_said_with_its_line_and_asks_for_a_look() throws Exception {
        var file = folder.resolve("es.xlf");
        type("export", "es", "--to", file.toString());
        Files.writeString(file, Files.readString(file).replace(">Atrás<", "><"));

        assertThat(type("import", file.toString())).isEqualTo(Threshold.LOOK);

        assertThat(out.toString())
                .containsPattern("line \\d+, kiosk/frame.back: it is not translated. Left out.")
                .contains("missing: kiosk/frame.back");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export english",
                "export en",
                "remove ?",
                "check nowhere.xlf",
                "import nowhere.xlf",
                "import pom.xml",
                "export"
            })
    void what_cannot_be_done_is_said_in_a_sentence(String typed) {
        assertThat(type(typed.split(" "))).isEqualTo(Threshold.COULD_NOT);

        assertThat(err.toString()).isNotBlank().doesNotContain("Exception", "\tat ");
    }

    private int type(String... typed) {
        var line = Threshold.line(new PrintWriter(out, true), new PrintWriter(err, true));
        var words = new String[typed.length + 3];
        words[0] = "--data";
        words[1] = folder.toString();
        words[2] = "languages";
        System.arraycopy(typed, 0, words, 3, typed.length);
        return line.execute(words);
    }
}
