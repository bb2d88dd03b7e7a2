package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.clinic.billing.SimulatedTerminal.Card;
import health.threshold.clinic.patient.Address;
import health.threshold.clinic.patient.Patient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;

/// Draws every page, to be looked at under `target/kiosk-shots`, and sees that it fits.
@ExtendWith(ApplicationExtension.class)
class KioskShotsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en 1080x1920 100",
                "es 1080x1920 100",
                "en 1366x768 100",
                "es 1366x768 100",
                "es 1080x1920 150",
                "en 1366x768 150",
                "es 1366x744 200",
                "en 1080x1920 200",
                "en 1080x1920 100 contrast",
                "en 1366x768 125 contrast",
                "en 1366x744 100",
                "es 1366x744 100",
                "zh 1366x744 100",
                "vi 1366x744 100",
                "ar 1366x744 100",
                "ht 1366x744 100",
                "zh 1080x1920 100",
                "zh 1366x768 100",
                "vi 1080x1920 100",
                "vi 1366x768 100",
                "ar 1080x1920 100",
                "ar 1366x768 100",
                "ar 1080x1920 200",
                "ht 1080x1920 100",
                "ht 1366x768 100",
                "en 1080x1920 100 lowReach",
                "ar 1080x1920 100 lowReach",
                "es 1080x1920 150 lowReach",
                "en 1366x768 100 leftHand",
                "ar 1366x768 100 leftHand"
            })
    void every_page_can_be_drawn(KioskGlass glass) throws Exception {
        Shots shots;
        try (var lobby = new KioskAtTheClinic(folder)) {
            var reach = lobby.mari.reach();
            var home = new Address("14 Mill Lane", "Riverside", "VA", "22901");
            lobby.clinic.keep(lobby.mari.reachedBy(new Patient.Reach(reach.phone(), reach.email(), home)));
            shots = Shots.of(lobby, glass, "", this::walk);
        }
        if (glass.isLookedAt()) assertThat(Files.size(shots.file("09-done"))).isGreaterThan(10_000);
        assertThat(shots.smallest()).isGreaterThanOrEqualTo(KioskGlass.FINGER);
        if (glass.holdsAll()) assertThat(shots.tooTall()).isEmpty();
        if (glass.isLow()) assertThat(shots.above(0.4 * glass.height())).isEmpty();
        // Whoever types sees all keys, however low they are.
        if (glass.isLow() && glass.percent() == 100)
            assertThat(shots.tooTall()).noneMatch(page -> page.matches("(02|03|08-change|26)-.*"));
    }

    private void walk(Shots shots) {
        var lobby = shots.lobby();
        shots.press("language");
        shots.draw("00-languages");
        shots.press("speak-" + shots.language());
        shots.draw("01-welcome");
        shots.press("ease");
        shots.draw("01-welcome-ease");
        shots.press("easeDone");
        shots.press("readAloud");
        shots.drawLong("01-welcome-headset");
        shots.press("readToMe");
        shots.drawLong("01-welcome-aloud");
        shots.press("stopReading");
        shots.press("checkIn-" + shots.language());
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
        details(shots);
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
        besides(shots);
        shots.press("talkToUs");
        shots.draw("13-talk");
        shots.press("finish");
        shots.press("checkIn-" + shots.language());
        shots.press("privateWord");
        shots.draw("14-private");
        shots.press("finish");
        shots.press("checkIn-" + shots.language());
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
        for (int press = 0; press < 5; press++) Pointer.does(MouseEvent.MOUSE_CLICKED, shots.node("clinicName"), 0, 0);
        shots.draw("16-exit");
    }

    private void besides(Shots shots) {
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
        shots.lobby().wait(15);
        shots.press("wish-morning");
        shots.draw("28-asked");
        shots.press("finish");
    }

    private void details(Shots shots) {
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
        KioskCardTest.scan(shots.lobby(), "before.png");
        shots.press("change-insurance");
        shots.draw("08-insurance");
        shots.press("picture");
        shots.draw("08-picture-none");
        KioskCardTest.scan(shots.lobby(), "card.png");
        shots.lobby().wait(3);
        shots.draw("08-picture");
        shots.press("keep");
        shots.draw("08-picture-back");
        shots.press("enough");
        shots.draw("07-details-changed");
    }
}
