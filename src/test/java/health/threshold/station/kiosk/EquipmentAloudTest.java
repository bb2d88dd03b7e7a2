package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.DocumentFile;
import health.threshold.fx.speech.Spoken;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A camera and a printer stand beside the kiosk, and somebody uses both by ear and with four keys.
class EquipmentAloudTest extends ByEar {

    @Override
    KioskAtTheClinic clinic() {
        var equipped = new KioskAtTheClinic(folder, DocumentFile.samples().subList(0, 1));
        equipped.camera.putThere();
        equipped.printer.putThere();
        return equipped;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ar"})
    void somebody_takes_a_picture_and_takes_paper_home_by_ear(String language) {
        robot.interact(() -> {
            isFound(language);
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
}
