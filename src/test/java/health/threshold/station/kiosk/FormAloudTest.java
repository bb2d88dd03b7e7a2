package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.FormFile;
import health.threshold.clinic.form.FormShelf;
import java.nio.file.Path;
import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The form of somebody new, by ear and with four keys: each question is said as it comes.
@ExtendWith(ApplicationExtension.class)
class FormAloudTest {

    @TempDir
    Path folder;

    private Stage stage;
    private FxRobot robot;
    private KioskAtTheClinic lobby;
    private Kiosk kiosk;
    private Listener mari;

    @Start
    void start(Stage stage) {
        this.stage = stage;
    }

    @BeforeEach
    void open(FxRobot robot) {
        this.robot = robot;
        Shots.takeTime();
        lobby = new KioskAtTheClinic(folder, FormShelf.of(FormFile.sample()));
        robot.interact(() -> {
            kiosk = lobby.kioskIn(stage);
            mari = new Listener(stage.getScene(), lobby.speaker);
        });
    }

    @AfterEach
    void close() {
        robot.interact(kiosk::close);
        lobby.close();
        assertThat(lobby.troubles).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ar"})
    void somebody_fills_in_a_form_by_ear_and_hears_each_question(String language) {
        robot.interact(() -> {
            mari.choose("readToMe");
            mari.choose("checkIn-" + language);
            mari.type("code", KioskAtTheClinic.CODE);
            mari.type("born", language.equals("en") ? "03141961" : "14031961");
            mari.choose("next");
            lobby.wait(15);
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

    private void compare() {
        mari.compare(new Hearing(lobby.tongue.words(Kiosk.class)));
    }
}
