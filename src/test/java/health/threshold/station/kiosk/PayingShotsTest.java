package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Scene;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/// Draws the pages on which somebody who owes for more than today chooses how to pay, and sees that each fits.
@ExtendWith(ApplicationExtension.class)
class PayingShotsTest {

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
    void every_page_to_pay_can_be_drawn(String language, int width, int height, int percent) throws Exception {
        var name = "%s-%dx%d-%d-paying".formatted(language, width, height, percent);
        // The store opens first: on a cold machine that takes longer than the toolkit waits for its thread.
        try (var lobby = new KioskAtTheClinic(folder)) {
            lobby.owes(340);
            lobby.plansUpTo(12);
            lobby.clinic.mail.setUp();
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
        assertThat(paid).isTrue();
    }

    private boolean paid;

    private void walk(KioskAtTheClinic lobby, String language) {
        toMoney(lobby, language);
        shots.draw("30-copay");
        shots.press("payPart");
        shots.draw("31-part");
        shots.press("pay");
        shots.draw("31-part-nothing");
        shots.type("field", "900");
        shots.press("pay");
        shots.draw("31-part-much");
        shots.press("amount-5000");
        shots.draw("31-part-chosen");
        shots.press("back");
        shots.press("payByPlan");
        shots.draw("32-plan");
        shots.press("plan-12");
        shots.draw("33-plan-agree");
        shots.press("back");
        shots.press("startLater");
        shots.press("plan-3");
        shots.draw("33-plan-agree-later");
        shots.press("agree");
        shots.draw("34-copay-with-plan");
        shots.press("pay");
        shots.draw("36-receipt");
        shots.press("toAnother");
        shots.draw("37-receipt-address");
        shots.press("send");
        shots.draw("37-receipt-address-missing");
        shots.type("field", "mari@home.example");
        shots.press("send");
        shots.press("fine");
        shots.draw("35-done");
        paid = lobby.clinic.terminal.charges() == 1;
    }

    private void toMoney(KioskAtTheClinic lobby, String language) {
        shots.press("checkIn-" + language);
        shots.type("code", KioskAtTheClinic.CODE);
        shots.born(lobby.mari.birthDate());
        shots.press("next");
        lobby.wait(15);
        shots.press("allRight");
    }
}
