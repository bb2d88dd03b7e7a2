package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.FormFile;
import health.threshold.clinic.form.FormShelf;
import java.nio.file.Path;
import javafx.scene.Scene;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/// Draws the pages of the form of somebody new, and sees that each fits.
@ExtendWith(ApplicationExtension.class)
class FormShotsTest {

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
        "en,1080,1920,100,false",
        "en,1366,768,100,false",
        "en,1080,1920,100,true",
        "es,1080,1920,100,false",
        "es,1366,768,100,false",
        "es,1080,1920,200,false",
        "ar,1080,1920,100,false",
        "ar,1366,768,100,false",
        "zh,1366,768,100,false",
        "vi,1366,768,100,false",
        "ht,1366,768,100,false"
    })
    void every_page_of_the_form_can_be_drawn(String language, int width, int height, int percent, boolean low)
            throws Exception {
        var name = "%s-%dx%d-%d%s-form".formatted(language, width, height, percent, low ? "-lowReach" : "");
        // The store opens first: on a cold machine that takes longer than the toolkit waits for its thread.
        try (var lobby = new KioskAtTheClinic(folder, FormShelf.of(FormFile.sample()))) {
            FxToolkit.setupFixture(() -> {
                var kiosk = lobby.kiosk();
                scene = new Scene(kiosk.root(), width, height);
                shots = new Shots(scene, name);
                shots.enlarge(percent);
                if (low) shots.keep("lowReach");
                walk(lobby, language);
                kiosk.close();
            });
        }
        if (percent == 100 && !low) assertThat(shots.tooTall()).isEmpty();
        if (low) assertThat(shots.above(0.4 * height)).isEmpty();
    }

    private void walk(KioskAtTheClinic lobby, String language) {
        shots.press("checkIn-" + language);
        shots.type("code", KioskAtTheClinic.CODE);
        shots.born(lobby.mari.birthDate());
        shots.press("next");
        lobby.wait(15);
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
        assertThat(scene.getFocusOwner()).isSameAs(scene.lookup("#answer-yes"));
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
