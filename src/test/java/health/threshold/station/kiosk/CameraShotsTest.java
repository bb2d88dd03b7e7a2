package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;

/// Draws the page on which a card is held before the camera, and sees that it fits and can be pressed.
@ExtendWith(ApplicationExtension.class)
class CameraShotsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en 1080x1920 100",
                "en 1366x768 100",
                "es 1080x1920 100",
                "es 1366x768 100",
                "ar 1080x1920 100",
                "ar 1366x768 100",
                "zh 1366x768 100",
                "vi 1366x768 100",
                "ht 1366x768 100",
                "es 1080x1920 200",
                "en 1366x768 200"
            })
    void every_page_with_a_camera_can_be_drawn(KioskGlass glass) throws Exception {
        Shots shots;
        try (var lobby = new KioskAtTheClinic(folder)) {
            lobby.camera.putThere();
            shots = Shots.of(lobby, glass, "camera", this::walk);
            assertThat(lobby.camera.open).as("the camera is off").isZero();
        }
        assertThat(shots.smallest()).isGreaterThanOrEqualTo(KioskGlass.FINGER);
        if (glass.holdsAll()) assertThat(shots.tooTall()).isEmpty();
    }

    private void walk(Shots shots) {
        shots.isFound();
        shots.press("change-insurance");
        shots.press("picture");
        shots.draw("08-camera-starts");
        assertThat(shots.focused().getId()).isEqualTo("take");
        shots.lobby().camera.sees(0xDDEBF8);
        shots.draw("08-camera");
        shots.press("take");
        shots.draw("08-camera-taken");
        assertThat(shots.focused().getId()).isEqualTo("keep");
        shots.press("keep");
        shots.lobby().camera.sees(0xF8DDDD);
        shots.draw("08-camera-back");
        shots.lobby().camera.breaksDown();
        shots.draw("08-camera-gone");
        assertThat(shots.focused().getId()).isEqualTo("desk");
        shots.press("desk");
    }
}
