package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Scene;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/// Draws the page on which a card is held before the camera, and sees that it fits and can be pressed.
@ExtendWith(ApplicationExtension.class)
class CameraShotsTest {

    /// 12 mm on a screen of 21.5 inches with 1080 pixels across.
    private static final double FINGER = 48;

    @TempDir
    Path folder;

    private Scene scene;
    private Shots shots;

    @BeforeAll
    static void takeTime() {
        Shots.takeTime();
    }

    @ParameterizedTest
    @CsvSource({
        "en,1080,1920,100",
        "en,1366,768,100",
        "es,1080,1920,100",
        "es,1366,768,100",
        "ar,1080,1920,100",
        "ar,1366,768,100",
        "zh,1366,768,100",
        "vi,1366,768,100",
        "ht,1366,768,100",
        "es,1080,1920,200",
        "en,1366,768,200"
    })
    void every_page_with_a_camera_can_be_drawn(String language, int width, int height, int percent) throws Exception {
        var name = "%s-%dx%d-%d-camera".formatted(language, width, height, percent);
        // The store opens first: on a cold machine that takes longer than the toolkit waits for its thread.
        try (var lobby = new KioskAtTheClinic(folder)) {
            lobby.camera.putThere();
            FxToolkit.setupFixture(() -> {
                var kiosk = lobby.kiosk();
                scene = new Scene(kiosk.root(), width, height);
                shots = new Shots(scene, name);
                shots.enlarge(percent);
                walk(lobby, language);
                kiosk.close();
            });
            assertThat(lobby.camera.open).as("the camera is off").isZero();
        }
        assertThat(shots.smallest()).isGreaterThanOrEqualTo(FINGER);
        if (percent == 100) assertThat(shots.tooTall()).isEmpty();
    }

    private void walk(KioskAtTheClinic lobby, String language) {
        shots.press("checkIn-" + language);
        shots.type("code", KioskAtTheClinic.CODE);
        shots.born(lobby.mari.birthDate());
        shots.press("next");
        lobby.wait(15);
        shots.press("change-insurance");
        shots.press("picture");
        shots.draw("08-camera-starts");
        assertThat(scene.getFocusOwner().getId()).isEqualTo("take");
        lobby.camera.sees(0xDDEBF8);
        shots.draw("08-camera");
        shots.press("take");
        shots.draw("08-camera-taken");
        assertThat(scene.getFocusOwner().getId()).isEqualTo("keep");
        shots.press("keep");
        lobby.camera.sees(0xF8DDDD);
        shots.draw("08-camera-back");
        lobby.camera.breaksDown();
        shots.draw("08-camera-gone");
        assertThat(scene.getFocusOwner().getId()).isEqualTo("desk");
        shots.press("desk");
    }
}
