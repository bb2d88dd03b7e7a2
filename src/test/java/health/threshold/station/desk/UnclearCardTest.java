package health.threshold.station.desk;

import static health.threshold.app.TestClinic.dollars;
import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.Screens;
import health.threshold.app.TestClinic;
import health.threshold.clinic.billing.CardTerminal;
import health.threshold.clinic.billing.Charge;
import health.threshold.clinic.billing.Payment;
import health.threshold.clinic.billing.Share;
import health.threshold.clinic.visit.DeskReason;
import health.threshold.kernel.IntentId;
import health.threshold.kernel.VisitId;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/// María's card was held to a reader, and nobody knows whether it was charged.
class UnclearCardTest extends DeskAtTheClinic {

    private Charge answer = new Charge.Unclear();

    @Override
    TestClinic clinic(Path data) {
        return new TestClinic(data, new CardTerminal() {
            @Override
            public Charge charge(IntentId key, Money amount) {
                return new Charge.Unclear();
            }

            @Override
            public Charge ask(IntentId key) {
                return answer;
            }

            @Override
            public void cancel(IntentId key) {
                // Nothing waits for a card here.
            }
        });
    }

    @Test
    void the_panel_says_so_on_top_and_takes_nothing_before_the_terminal_is_asked() {
        heldToTheReader();
        opened("A card payment of $25.00");
        shot("payment-unclear");

        click("pay-cash");
        Screens.await("no answer", () -> text("pay-notice").contains("still cannot say"));
        answer = new Charge.Declined();
        click("pay-cash");

        Screens.await("the answer", () -> text("pay-notice").contains("was not charged"));
        assertThat(owed()).as("nothing was taken by either press").isEqualTo(dollars(25));
        assertThat(text("pay-unclear")).isEmpty();
        assertThat(line().requests()).as("the desk has seen to it").isEmpty();
        shot("payment-unclear-not-charged");
        click("pay-cash");
        Screens.await("cash", () -> owed().isZero());
    }

    @Test
    void a_card_that_was_charged_after_all_is_entered_and_has_its_receipt() {
        heldToTheReader();
        opened("A card payment of $25.00");
        answer = new Charge.Approved("4242", "OK");

        click("pay-again");

        Screens.await("the answer", () -> text("pay-notice").contains("the card was charged"));
        Screens.await("receipt", () -> Screens.node(scene, "receipt").isVisible());
        assertThat(owed()).isEqualTo(dollars(0));
        assertThat(line().requests()).isEmpty();
        shot("payment-unclear-charged");
    }

    @Test
    void below_the_screen_too_cash_waits_for_the_terminals_answer() {
        heldToTheReader();
        answer = new Charge.Declined();

        var first = clinic.rooms.copays.takeCash(clinic.desk, visit(), Share.TODAY, "press", "Copay");

        assertThat(first).isEqualTo(new Payment.EarlierCard(new Payment.Declined()));
        assertThat(owed()).isEqualTo(dollars(25));
    }

    @Test
    void a_card_that_only_another_device_can_ask_about_is_said_too() {
        clinic.rooms.board.arrive(clinic.desk, maria);
        clinic.store.write(clinic.system, tx -> {
            var visit = clinic.rooms.visits.find(tx, visit()).orElseThrow();
            clinic.rooms.requests.leave(tx, DeskReason.CARD_UNCLEAR, visit, "");
            return true;
        });
        show(Locale.forLanguageTag("es"));

        opened("en otro equipo");

        assertThat(Screens.fx(() -> Screens.node(scene, "pay-again").isVisible()))
                .isFalse();
        shot("payment-unclear-elsewhere-es");
    }

    private void heldToTheReader() {
        clinic.rooms.board.arrive(clinic.desk, maria);
        clinic.rooms.copays.takeCard(clinic.kioskOf(visit()), visit(), Share.TODAY, "Copay");
    }

    private void opened(String words) {
        choose("María");
        press(KeyCode.F4);
        Screens.await("the sentence", () -> text("pay-unclear").contains(words));
    }

    private Money owed() {
        return clinic.rooms.copays.owed(clinic.desk, visit()).total();
    }

    private VisitId visit() {
        return new VisitId(maria.value());
    }
}
