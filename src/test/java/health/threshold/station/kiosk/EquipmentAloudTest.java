package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.DocumentFile;
import health.threshold.fx.speech.Spoken;
import java.nio.file.Path;
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

/// A camera and a printer stand beside the kiosk, and somebody uses both by ear and with four keys.
@ExtendWith(ApplicationExtension.class)
class EquipmentAloudTest {

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
        lobby = new KioskAtTheClinic(folder, DocumentFile.samples().subList(0, 1));
        lobby.camera.putThere();
        lobby.printer.putThere();
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
    void somebody_takes_a_picture_and_takes_paper_home_by_ear(String language) {
        robot.interact(() -> {
            mari.choose("readToMe");
            mari.choose("checkIn-" + language);
            mari.type("code", KioskAtTheClinic.CODE);
            mari.type("born", language.equals("en") ? "03141961" : "14031961");
            mari.choose("next");
            lobby.wait(15);
            mari.choose("change-insurance");
            mari.choose("picture");
            lobby.camera.sees(0xDDEBF8);
            compare();
            var before = lobby.speaker.said().size();
            mari.choose("take");
            // What is new is said as it comes: that there is a picture, and what is asked of it.
            assertThat(lobby.speaker.texts(before).toString()).contains(say("picture.taken"), say("picture.question"));
            compare();
            mari.choose("again");
            compare();
            lobby.camera.breaksDown();
            compare();
            mari.choose("desk");
            mari.choose("allRight");
            mari.choose("sign");
            mari.choose("type");
            mari.type("name", language.equals("en") ? "m" : "a");
            mari.choose("sign");
            compare();
            mari.choose("print");
            mari.choose("pay");
            compare();
            mari.choose("onPaper");
            mari.choose("fine");
            compare();
        });

        assertThat(lobby.printer.printed.size()).isEqualTo(2);
        assertThat(lobby.camera.open).isZero();
    }

    private String say(String key) {
        return Spoken.text(lobby.tongue.words(Kiosk.class).say(key));
    }

    private void compare() {
        mari.compare(new Hearing(lobby.tongue.words(Kiosk.class)));
    }
}
