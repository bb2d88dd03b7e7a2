package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.FormFile;
import health.threshold.clinic.form.FormShelf;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;

/// Draws the pages of the form of somebody new, and sees that each fits.
@ExtendWith(ApplicationExtension.class)
class FormShotsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en 1080x1920 100",
                "en 1366x768 100",
                "en 1080x1920 100 lowReach",
                "es 1080x1920 100",
                "es 1366x768 100",
                "es 1080x1920 200",
                "ar 1080x1920 100",
                "ar 1366x768 100",
                "zh 1366x768 100",
                "vi 1366x768 100",
                "ht 1366x768 100"
            })
    void every_page_of_the_form_can_be_drawn(KioskGlass glass) throws Exception {
        Shots shots;
        try (var lobby = new KioskAtTheClinic(folder, FormShelf.of(FormFile.sample()))) {
            shots = Shots.of(lobby, glass, "form", this::walk);
        }
        if (glass.holdsAll()) assertThat(shots.tooTall()).isEmpty();
        if (glass.isLow()) assertThat(shots.above(0.4 * glass.height())).isEmpty();
    }

    private void walk(Shots shots) {
        shots.isFound();
        shots.press("allRight");
        shots.draw("30-form");
        shots.press("go");
        shots.draw("31-words");
        shots.press("keep");
        shots.draw("31-words-missing");
        shots.press("skip");
        shots.press("skip");
        shots.draw("32-part-done");
        shots.press("go");
        shots.draw("33-yes-no");
        assertThat(shots.focused()).isSameAs(shots.node("answer-yes"));
        shots.press("answer-yes");
        shots.draw("34-more");
        for (int question = 0; question < 3; question++) shots.press("skip");
        shots.press("go");
        shots.press("keep");
        shots.draw("35-several-missing");
        shots.press("answer-heart");
        shots.press("answer-diabetes");
        shots.draw("35-several");
        shots.press("keep");
        shots.press("skip");
        shots.press("go");
        shots.draw("36-one");
        shots.press("stop");
        shots.draw("37-stopped");
        shots.press("paper");
        shots.draw("38-copay");
        shots.press("notNow");
        shots.press("ratherNotSay");
        shots.draw("39-done");
    }
}
