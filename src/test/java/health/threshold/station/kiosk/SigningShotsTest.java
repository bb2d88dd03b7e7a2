package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.DocumentFile;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/// Draws the pages on which documents are read and signed, and sees that each fits.
@ExtendWith(ApplicationExtension.class)
class SigningShotsTest {

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
        "es,1080,1920,200"
    })
    void every_page_to_sign_can_be_drawn(String language, int width, int height, int percent) throws Exception {
        var name = "%s-%dx%d-%d-signing".formatted(language, width, height, percent);
        // The store opens first: on a cold machine that takes longer than the toolkit waits for its thread.
        try (var lobby = new KioskAtTheClinic(folder, DocumentFile.samples())) {
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
    }

    private void walk(KioskAtTheClinic lobby, String language) {
        shots.press("checkIn-" + language);
        shots.type("code", KioskAtTheClinic.CODE);
        shots.born(lobby.mari.birthDate());
        shots.press("next");
        lobby.wait(15);
        shots.press("allRight");
        shots.draw("24-sign");
        shots.press("readOn");
        shots.draw("24-sign-read-on");
        shots.press("sign");
        shots.draw("25-signature");
        shots.press("sign");
        shots.draw("25-signature-missing");
        scribble(scene.lookup("#pad"));
        shots.draw("25-signature-drawn");
        shots.press("type");
        shots.draw("26-name");
        shots.press("sign");
        shots.draw("26-name-missing");
        shots.type("name", "María Gómez");
        shots.press("sign");
        shots.draw("27-sign-next");
        shots.press("ratherNot");
        shots.draw("28-refusal");
        shots.press("talkFirst");
        shots.press("later");
        shots.draw("29-copay");
    }

    /// A hand that writes.
    private static void scribble(Node pad) {
        var wide = pad.getLayoutBounds().getWidth();
        var high = pad.getLayoutBounds().getHeight();
        Pointer.does(MouseEvent.MOUSE_PRESSED, pad, wide * 0.1, high * 0.7);
        for (int at = 1; at < 60; at++)
            Pointer.does(
                    MouseEvent.MOUSE_DRAGGED, pad, wide * (0.1 + at * 0.012), high * (0.5 + 0.25 * Math.sin(at * 0.8)));
    }
}
