package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.clinic.visit.DeskReason;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/// Draws the last page for somebody who checks in again although the desk waits for them.
@ExtendWith(ApplicationExtension.class)
class AgainShotsTest {

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
        "es,1366,768,100",
        "ar,1366,768,100",
        "zh,1366,768,100",
        "vi,1366,768,100",
        "ht,1366,768,100",
        "es,1080,1920,200"
    })
    void the_last_page_that_leads_to_the_desk_can_be_drawn(String language, int width, int height, int percent)
            throws Exception {
        var name = "%s-%dx%d-%d-again".formatted(language, width, height, percent);
        try (var lobby = new KioskAtTheClinic(folder)) {
            lobby.clinic.rooms.board.arrive(lobby.clinic.desk, lobby.appointment);
            lobby.clinic.store.write(lobby.clinic.system, tx -> {
                var visit = lobby.clinic.rooms.visits.open(tx, lobby.mari.id()).getFirst();
                lobby.clinic.rooms.requests.leave(tx, DeskReason.TALK_TO_US, visit, "");
                return true;
            });
            FxToolkit.setupFixture(() -> {
                var kiosk = lobby.kiosk();
                scene = new Scene(kiosk.root(), width, height);
                shots = new Shots(scene, name);
                shots.enlarge(percent);
                walk(lobby, language);
                kiosk.close();
            });
        }
        if (percent == 100) assertThat(shots.tooTall()).isEmpty();
        assertThat(left).isNotEmpty();
    }

    private Optional<String> left = Optional.empty();

    private void walk(KioskAtTheClinic lobby, String language) {
        shots.press("checkIn-" + language);
        shots.type("code", KioskAtTheClinic.CODE);
        shots.born(lobby.mari.birthDate());
        shots.press("next");
        lobby.wait(15);
        shots.draw("35-done-at-the-desk");
        left = Optional.of(((Label) scene.lookup("#left")).getText()).filter(text -> !text.isEmpty());
    }
}
