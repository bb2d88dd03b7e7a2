package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.clinic.schedule.Service;
import health.threshold.clinic.settings.Setting;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;

/// Draws the questions of how people arrive, and sees that each fits and that the scale goes the right way.
@ExtendWith(ApplicationExtension.class)
class AskingShotsTest {

    private static final LocalDate BORN = LocalDate.of(1990, 5, 1);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en 1080x1920 100",
                "es 1080x1920 100",
                "zh 1080x1920 100",
                "vi 1080x1920 100",
                "ar 1080x1920 100",
                "ht 1080x1920 100",
                "en 1366x768 100",
                "es 1366x768 100",
                "zh 1366x768 100",
                "vi 1366x768 100",
                "ar 1366x768 100",
                "ht 1366x768 100",
                "es 1080x1920 150",
                "en 1080x1920 200",
                "es 1080x1920 200",
                "ar 1080x1920 200",
                "en 1366x768 150",
                "en 1366x768 200",
                "en 1080x1920 100 lowReach",
                "ar 1080x1920 100 lowReach",
                "en 1366x768 100 leftHand",
                "en 1366x768 100 contrast"
            })
    void every_question_can_be_drawn(KioskGlass glass) throws Exception {
        Shots shots;
        try (var lobby = new KioskAtTheClinic(folder)) {
            var sam = lobby.clinic.person("Sam", "Okafor", BORN, "434 555 0001");
            lobby.clinic.expect(sam, Duration.ofMinutes(20), Service.FOLLOWUP, "SAM");
            shots = Shots.of(lobby, glass, "asking", this::walk);
        }
        assertThat(shots.smallest()).isGreaterThanOrEqualTo(KioskGlass.FINGER);
        if (glass.holdsAll()) assertThat(shots.tooTall()).isEmpty();
        if (glass.isLow()) assertThat(shots.above(0.4 * glass.height())).isEmpty();
    }

    private void walk(Shots shots) {
        shots.lobby().clinic.choose(Setting.KIOSK_QUESTIONS, "pain, wheelchair");
        comes(shots, KioskAtTheClinic.CODE, shots.lobby().mari.birthDate());
        shots.press("pay");
        shots.draw("12-pain");
        goesTheRightWay(shots);
        shots.press("pain-8");
        shots.draw("12-wheelchair");
        shots.press("yes");
        shots.draw("09-done-needs");
        shots.press("finish");
        shots.lobby().clinic.choose(Setting.KIOSK_QUESTIONS, "quiet-place, interpreter");
        comes(shots, "SAM", BORN);
        shots.draw("12-quiet-place");
        shots.press("no");
        shots.draw("12-interpreter");
        shots.press("ratherNotSay");
    }

    private static void comes(Shots shots, String code, LocalDate born) {
        shots.isFound(code, born);
        shots.press("allRight");
    }

    /// In the order of reading, a row below the other where there is no room, and all keys of one size.
    private static void goesTheRightWay(Shots shots) {
        var keys = List.of(0, 1, 5).stream()
                .map(level -> shots.node("pain-" + level))
                .map(key -> key.localToScene(key.getLayoutBounds()))
                .toList();
        var x = keys.stream().map(bounds -> bounds.getMinX()).toList();
        assertThat(keys)
                .allMatch(bounds -> Math.abs(bounds.getWidth() - keys.getFirst().getWidth()) <= 1);
        assertThat(shots.language().equals("ar") ? x.reversed() : x).isSorted();
    }
}
