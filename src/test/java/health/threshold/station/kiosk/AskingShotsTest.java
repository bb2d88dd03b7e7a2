package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.clinic.schedule.Service;
import health.threshold.clinic.settings.Setting;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/// Draws the questions of how people arrive, and sees that each fits and that the scale goes the right way.
@ExtendWith(ApplicationExtension.class)
class AskingShotsTest {

    /// 12 mm on a screen of 21.5 inches with 1080 pixels across.
    private static final double FINGER = 48;

    private static final LocalDate BORN = LocalDate.of(1990, 5, 1);

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
        "en,1080,1920,100,",
        "es,1080,1920,100,",
        "zh,1080,1920,100,",
        "vi,1080,1920,100,",
        "ar,1080,1920,100,",
        "ht,1080,1920,100,",
        "en,1366,768,100,",
        "es,1366,768,100,",
        "zh,1366,768,100,",
        "vi,1366,768,100,",
        "ar,1366,768,100,",
        "ht,1366,768,100,",
        "es,1080,1920,150,",
        "en,1080,1920,200,",
        "es,1080,1920,200,",
        "ar,1080,1920,200,",
        "en,1366,768,150,",
        "en,1366,768,200,",
        "en,1080,1920,100,lowReach",
        "ar,1080,1920,100,lowReach",
        "en,1366,768,100,leftHand",
        "en,1366,768,100,contrast"
    })
    void every_question_can_be_drawn(String language, int width, int height, int percent, @Nullable String ease)
            throws Exception {
        var name = "%s-%dx%d-%d-asking%s".formatted(language, width, height, percent, ease == null ? "" : "-" + ease);
        // The store opens first: on a cold machine that takes longer than the toolkit waits for its thread.
        try (var lobby = new KioskAtTheClinic(folder)) {
            var sam = lobby.clinic.person("Sam", "Okafor", BORN, "434 555 0001");
            lobby.clinic.expect(sam, Duration.ofMinutes(20), Service.FOLLOWUP, "SAM");
            FxToolkit.setupFixture(() -> {
                var kiosk = lobby.kiosk();
                scene = new Scene(kiosk.root(), width, height);
                shots = new Shots(scene, name);
                shots.enlarge(percent);
                if (ease != null) shots.keep(ease);
                walk(lobby, language);
                kiosk.close();
            });
        }
        assertThat(shots.smallest()).isGreaterThanOrEqualTo(FINGER);
        var low = "lowReach".equals(ease);
        if (percent == 100 && !low) assertThat(shots.tooTall()).isEmpty();
        if (low) assertThat(shots.above(0.4 * height)).isEmpty();
    }

    private void walk(KioskAtTheClinic lobby, String language) {
        lobby.clinic.choose(Setting.KIOSK_QUESTIONS, "pain, wheelchair");
        comes(lobby, language, KioskAtTheClinic.CODE, lobby.mari.birthDate());
        shots.press("pay");
        shots.draw("12-pain");
        goesTheRightWay(language.equals("ar"));
        shots.press("pain-8");
        shots.draw("12-wheelchair");
        shots.press("yes");
        shots.draw("09-done-needs");
        shots.press("finish");
        lobby.clinic.choose(Setting.KIOSK_QUESTIONS, "quiet-place, interpreter");
        comes(lobby, language, "SAM", BORN);
        shots.draw("12-quiet-place");
        shots.press("no");
        shots.draw("12-interpreter");
        shots.press("ratherNotSay");
    }

    private void comes(KioskAtTheClinic lobby, String language, String code, LocalDate born) {
        shots.press("checkIn-" + language);
        shots.type("code", code);
        shots.born(born);
        shots.press("next");
        lobby.wait(15);
        shots.press("allRight");
    }

    /// In the order of reading, a row below the other where there is no room, and all keys of one size.
    private void goesTheRightWay(boolean fromTheRight) {
        var keys = List.of(0, 1, 5).stream()
                .map(level -> scene.lookup("#pain-" + level))
                .map(key -> key.localToScene(key.getLayoutBounds()))
                .toList();
        var x = keys.stream().map(bounds -> bounds.getMinX()).toList();
        assertThat(keys)
                .allMatch(bounds -> Math.abs(bounds.getWidth() - keys.getFirst().getWidth()) <= 1);
        assertThat(fromTheRight ? x.reversed() : x).isSorted();
    }
}
