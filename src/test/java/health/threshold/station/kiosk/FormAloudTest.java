package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.FormFile;
import health.threshold.clinic.form.FormShelf;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The form of somebody new, by ear and with four keys: each question is said as it comes.
class FormAloudTest extends ByEar {

    @Override
    KioskAtTheClinic clinic() {
        return new KioskAtTheClinic(folder, FormShelf.of(FormFile.sample()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ar"})
    void somebody_fills_in_a_form_by_ear_and_hears_each_question(String language) {
        robot.interact(() -> {
            isFound(language);
            mari.choose("allRight");
            compare();
            mari.choose("go");
            compare();
            mari.choose("skip");
            compare();
            mari.choose("skip");
            compare();
            mari.choose("go");
            compare();
            mari.choose("answer-yes");
            compare();
            mari.choose("skip");
            mari.choose("answer-no");
            mari.choose("skip");
            mari.choose("go");
            mari.choose("answer-heart");
            compare();
            mari.choose("keep");
            compare();
            mari.choose("stop");
            compare();
            mari.choose("later");
            compare();
        });

        var sheets = lobby.clinic.store.read(
                lobby.clinic.system, tx -> lobby.clinic.rooms.forms.of(tx, List.of(lobby.mari.id())));
        assertThat(sheets.stream().mapToInt(sheet -> sheet.answers().size()).sum())
                .isEqualTo(6);
    }
}
