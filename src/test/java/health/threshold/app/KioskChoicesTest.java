package health.threshold.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.threshold.clinic.settings.Setting;
import health.threshold.clinic.visit.ArrivalQuestion;
import health.threshold.kernel.Actor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a clinic writes into the settings file about its kiosks.
class KioskChoicesTest {

    @TempDir
    Path data;

    @Test
    void without_a_line_people_are_asked_how_they_feel_and_an_empty_one_asks_nothing() throws IOException {
        assertThat(asked("")).containsExactly(ArrivalQuestion.FEELING);
        assertThat(asked("kiosk.questions=pain, quiet-place\n"))
                .containsExactly(ArrivalQuestion.PAIN, ArrivalQuestion.QUIET_PLACE);
        assertThat(asked("kiosk.questions=\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pain, mood", "feeling, pain, wheelchair", "pain, pain", "pain,"})
    void what_cannot_be_asked_is_said_plainly(String written) {
        assertThatThrownBy(() -> asked("kiosk.questions=" + written + "\n"))
                .isInstanceOf(Settings.Unusable.class)
                .hasMessage("kiosk.questions names at most two of feeling, pain, quiet-place, wheelchair, interpreter,"
                        + " with a comma between, or nothing where nothing is asked. Found: " + written);
    }

    @Test
    void a_place_that_is_no_longer_written_is_no_longer_said() throws IOException {
        assertThat(chosen("kiosk.place=the kiosk by the door\n", Setting.KIOSK_PLACE))
                .isEqualTo("the kiosk by the door");
        assertThat(chosen("", Setting.KIOSK_PLACE)).isEmpty();
    }

    @Test
    void the_demo_asks_what_its_file_says_too() throws IOException {
        assertThat(ArrivalQuestion.read(chosen("kiosk.questions=pain\n", Setting.KIOSK_QUESTIONS, true))
                        .orElseThrow())
                .containsExactly(ArrivalQuestion.PAIN);
    }

    private List<ArrivalQuestion> asked(String file) throws IOException {
        return ArrivalQuestion.read(chosen(file, Setting.KIOSK_QUESTIONS)).orElseThrow();
    }

    private String chosen(String file, Setting setting) throws IOException {
        return chosen(file, setting, false);
    }

    private String chosen(String file, Setting setting, boolean demo) throws IOException {
        Files.writeString(data.resolve(SettingsFile.NAME), file);
        var settings = new SettingsFile(Map.of(), data, LocalDate.EPOCH)
                .read(new SettingsFile.Typed("desk", data, null, demo, null));
        try (var open = OpenClinic.open(settings, Threshold.clock())) {
            return open.store()
                    .read(Actor.kiosk("kiosk-1"), tx -> open.rooms().settings.value(tx, setting));
        }
    }
}
