package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.DocumentFile;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;

/// Draws the pages on which documents are read and signed, and sees that each fits.
@ExtendWith(ApplicationExtension.class)
class SigningShotsTest {

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
                "es 1080x1920 200"
            })
    void every_page_to_sign_can_be_drawn(KioskGlass glass) throws Exception {
        Shots shots;
        try (var lobby = new KioskAtTheClinic(folder, DocumentFile.samples())) {
            shots = Shots.of(lobby, glass, "signing", this::walk);
        }
        if (glass.holdsAll()) assertThat(shots.tooTall()).isEmpty();
    }

    private void walk(Shots shots) {
        shots.isFound();
        shots.press("allRight");
        shots.draw("24-sign");
        shots.press("readOn");
        shots.draw("24-sign-read-on");
        shots.press("sign");
        shots.draw("25-signature");
        shots.press("sign");
        shots.draw("25-signature-missing");
        scribble(shots.node("pad"));
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
