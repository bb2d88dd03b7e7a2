package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.DocumentFile;
import java.nio.file.Path;
import javafx.scene.Scene;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/// Draws the pages of a kiosk with a printer beside it, and sees that each fits, whether paper comes out or not.
@ExtendWith(ApplicationExtension.class)
class PrintingShotsTest {

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
        "en,1080,1920,100,true",
        "en,1366,768,100,true",
        "en,1366,768,100,false",
        "es,1366,768,100,false",
        "ar,1080,1920,100,true",
        "ar,1366,768,100,false",
        "zh,1366,768,100,false",
        "vi,1366,768,100,false",
        "ht,1366,768,100,false",
        "es,1080,1920,200,true"
    })
    void every_page_beside_a_printer_can_be_drawn(String language, int width, int height, int percent, boolean paper)
            throws Exception {
        var name = "%s-%dx%d-%d-printing%s".formatted(language, width, height, percent, paper ? "" : "-no-paper");
        // The store opens first: on a cold machine that takes longer than the toolkit waits for its thread.
        try (var lobby = new KioskAtTheClinic(folder, DocumentFile.samples().subList(0, 1))) {
            lobby.printer.putThere();
            lobby.printer.hasPaper = paper;
            FxToolkit.setupFixture(() -> {
                var kiosk = lobby.kiosk();
                scene = new Scene(kiosk.root(), width, height);
                shots = new Shots(scene, name);
                shots.enlarge(percent);
                walk(lobby, language);
                kiosk.close();
            });
            assertThat(lobby.printer.printed.size()).isEqualTo(paper ? 2 : 0);
        }
        if (percent == 100) assertThat(shots.tooTall()).isEmpty();
    }

    private void walk(KioskAtTheClinic lobby, String language) {
        shots.press("checkIn-" + language);
        shots.type("code", KioskAtTheClinic.CODE);
        shots.born(lobby.mari.birthDate());
        shots.press("next");
        lobby.wait(15);
        shots.press("allRight");
        shots.press("sign");
        shots.press("type");
        shots.type("name", "María Gómez");
        shots.press("sign");
        shots.draw("34-copy");
        shots.press("print");
        shots.press("pay");
        shots.draw("36-receipt");
        shots.press("onPaper");
        shots.press("fine");
        shots.draw("35-done");
    }
}
