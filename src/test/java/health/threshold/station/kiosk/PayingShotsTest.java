package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;

/// Draws the pages on which somebody who owes for more than today chooses how to pay, and sees that each fits.
@ExtendWith(ApplicationExtension.class)
class PayingShotsTest {

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
    void every_page_to_pay_can_be_drawn(KioskGlass glass) throws Exception {
        Shots shots;
        try (var lobby = new KioskAtTheClinic(folder)) {
            lobby.owes(340);
            lobby.plansUpTo(12);
            lobby.clinic.mail.setUp();
            shots = Shots.of(lobby, glass, "paying", this::walk);
            assertThat(lobby.clinic.terminal.charges()).isEqualTo(1);
        }
        if (glass.holdsAll()) assertThat(shots.tooTall()).isEmpty();
    }

    private void walk(Shots shots) {
        shots.isFound();
        shots.press("allRight");
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
    }
}
