package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.clinic.billing.SimulatedTerminal.Card;
import health.threshold.clinic.patient.Address;
import health.threshold.clinic.patient.Patient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/// Draws every page, to be looked at under `target/kiosk-shots`, and sees that it fits.
@ExtendWith(ApplicationExtension.class)
class KioskShotsTest {

    /// 12 mm on a screen of 21.5 inches with 1080 pixels across.
    private static final double FINGER = 48;

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
        "en,1366,768,100,",
        "es,1366,768,100,",
        "es,1080,1920,150,",
        "en,1366,768,150,",
        "es,1366,744,200,",
        "en,1080,1920,200,",
        "en,1080,1920,100,contrast",
        "en,1366,768,125,contrast",
        "en,1366,744,100,",
        "es,1366,744,100,",
        "zh,1366,744,100,",
        "vi,1366,744,100,",
        "ar,1366,744,100,",
        "ht,1366,744,100,",
        "zh,1080,1920,100,",
        "zh,1366,768,100,",
        "vi,1080,1920,100,",
        "vi,1366,768,100,",
        "ar,1080,1920,100,",
        "ar,1366,768,100,",
        "ar,1080,1920,200,",
        "ht,1080,1920,100,",
        "ht,1366,768,100,",
        "en,1080,1920,100,lowReach",
        "ar,1080,1920,100,lowReach",
        "es,1080,1920,150,lowReach",
        "en,1366,768,100,leftHand",
        "ar,1366,768,100,leftHand"
    })
    void every_page_can_be_drawn(String language, int width, int height, int percent, @Nullable String ease)
            throws Exception {
        var name = "%s-%dx%d-%d%s".formatted(language, width, height, percent, ease == null ? "" : "-" + ease);
        // The store opens first: on a cold machine that takes longer than the toolkit waits for its thread.
        try (var lobby = new KioskAtTheClinic(folder)) {
            var reach = lobby.mari.reach();
            var home = new Address("14 Mill Lane", "Riverside", "VA", "22901");
            lobby.clinic.keep(lobby.mari.reachedBy(new Patient.Reach(reach.phone(), reach.email(), home)));
            FxToolkit.setupFixture(() -> {
                var kiosk = lobby.kiosk();
                scene = new Scene(kiosk.root(), width, height);
                shots = new Shots(scene, name);
                shots.enlarge(percent);
                if (ease != null) shots.keep(ease);
                shots.press("language");
                shots.draw("00-languages");
                shots.press("speak-" + language);
                walk(lobby, language);
                kiosk.close();
            });
        }
        assertThat(Files.size(shots.file("09-done"))).isGreaterThan(10_000);
        assertThat(shots.smallest()).isGreaterThanOrEqualTo(FINGER);
        var low = "lowReach".equals(ease);
        if (percent == 100 && !low) assertThat(shots.tooTall()).isEmpty();
        if (low) assertThat(shots.above(0.4 * height)).isEmpty();
        // Whoever types sees all keys, however low they are.
        if (low && percent == 100)
            assertThat(shots.tooTall()).noneMatch(page -> page.matches("(02|03|08-change|26)-.*"));
    }

    private void walk(KioskAtTheClinic lobby, String language) {
        shots.draw("01-welcome");
        shots.press("ease");
        shots.draw("01-welcome-ease");
        shots.press("easeDone");
        shots.press("readAloud");
        shots.drawLong("01-welcome-headset");
        shots.press("readToMe");
        shots.drawLong("01-welcome-aloud");
        shots.press("stopReading");
        shots.press("checkIn-" + language);
        shots.draw("02-identify-code");
        shots.press("otherWay");
        shots.type("family", "Gómez");
        shots.born(LocalDate.of(1961, 3, 15));
        shots.draw("03-identify-name");
        shots.press("next");
        shots.draw("04-missing");
        shots.type("tail", "4471");
        shots.press("next");
        shots.draw("05-looking");
        lobby.wait(15);
        shots.draw("06-not-found");
        shots.press("tryAgain");
        shots.born(lobby.mari.birthDate());
        shots.press("next");
        lobby.wait(15);
        shots.draw("07-details");
        details(lobby);
        shots.press("change-address");
        shots.type("field-address", "14 Mill Lane");
        shots.draw("08-change");
        shots.press("keep");
        shots.press("allRight");
        shots.draw("10-copay");
        shots.press("cardDeclines");
        shots.press("pay");
        shots.draw("11-card-declined");
        lobby.clinic.terminal.hold(Card.APPROVES);
        shots.press("another");
        shots.press("pay");
        shots.draw("12-feeling");
        shots.press("hardDay");
        shots.draw("09-done");
        besides(lobby);
        shots.press("talkToUs");
        shots.draw("13-talk");
        shots.press("finish");
        shots.press("checkIn-" + language);
        shots.press("privateWord");
        shots.draw("14-private");
        shots.press("finish");
        shots.press("checkIn-" + language);
        shots.type("code", "ABC");
        shots.press("unhurried");
        shots.draw("17-more-time");
        shots.press("unhurried");
        shots.press("startOver");
        shots.draw("17-start-over");
        shots.press("goOn");
        shots.again();
        lobby.wait(65);
        shots.draw("15-idle");
        lobby.wait(20);
        shots.again();
        for (int press = 0; press < 5; press++)
            Pointer.does(MouseEvent.MOUSE_CLICKED, scene.lookup("#clinicName"), 0, 0);
        shots.draw("16-exit");
    }

    private void besides(KioskAtTheClinic lobby) {
        shots.press("anotherTime");
        shots.draw("24-another-time");
        shots.press("back");
        shots.press("tell");
        shots.draw("25-tell");
        shots.press("complain");
        shots.type("field", "Nobody told me about the wait");
        shots.draw("26-tell-words");
        shots.press("send");
        shots.draw("27-told");
        shots.press("finish");
        shots.press("anotherTime");
        shots.draw("23-another-time-who");
        shots.type("code", KioskAtTheClinic.CODE);
        shots.born(LocalDate.of(1961, 3, 14));
        shots.press("next");
        lobby.wait(15);
        shots.press("wish-morning");
        shots.draw("28-asked");
        shots.press("finish");
    }

    private void details(KioskAtTheClinic lobby) {
        for (var group : List.of("name", "reach", "emergency")) {
            shots.press("change-" + group);
            shots.draw("08-change-" + group);
            shots.press("keep");
        }
        for (var choice : List.of("language/spanish", "ways/text", "help/quiet")) {
            shots.press("change-" + choice.split("/")[0]);
            shots.press("choose-" + choice.split("/")[1]);
            shots.draw("08-choose-" + choice.split("/")[0]);
            shots.press("keep");
        }
        KioskCardTest.scan(lobby, "before.png");
        shots.press("change-insurance");
        shots.draw("08-insurance");
        shots.press("picture");
        shots.draw("08-picture-none");
        KioskCardTest.scan(lobby, "card.png");
        lobby.wait(3);
        shots.draw("08-picture");
        shots.press("keep");
        shots.draw("08-picture-back");
        shots.press("enough");
        shots.draw("07-details-changed");
    }
}
