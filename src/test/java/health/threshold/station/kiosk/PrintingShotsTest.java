package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.DocumentFile;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;

/// Draws the pages of a kiosk with a printer beside it, and sees that each fits, whether paper comes out or not.
@ExtendWith(ApplicationExtension.class)
class PrintingShotsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "en 1080x1920 100,true",
        "en 1366x768 100,true",
        "en 1366x768 100,false",
        "es 1366x768 100,false",
        "ar 1080x1920 100,true",
        "ar 1366x768 100,false",
        "zh 1366x768 100,false",
        "vi 1366x768 100,false",
        "ht 1366x768 100,false",
        "es 1080x1920 200,true"
    })
    void every_page_beside_a_printer_can_be_drawn(KioskGlass glass, boolean paper) throws Exception {
        Shots shots;
        try (var lobby = new KioskAtTheClinic(folder, DocumentFile.samples().subList(0, 1))) {
            lobby.printer.putThere();
            lobby.printer.hasPaper = paper;
            shots = Shots.of(lobby, glass, paper ? "printing" : "printing-no-paper", this::walk);
            assertThat(lobby.printer.printed.size()).isEqualTo(paper ? 2 : 0);
        }
        if (glass.holdsAll()) assertThat(shots.tooTall()).isEmpty();
    }

    private void walk(Shots shots) {
        shots.isFound();
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
