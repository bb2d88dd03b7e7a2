package health.threshold.station.desk;

import static health.threshold.app.TestClinic.dollars;
import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.Screens;
import health.threshold.app.TestClinic;
import health.threshold.clinic.billing.CardTerminal;
import health.threshold.clinic.billing.Charge;
import health.threshold.clinic.billing.Payment;
import health.threshold.clinic.billing.Purpose;
import health.threshold.clinic.billing.Share;
import health.threshold.clinic.billing.UnclearCard;
import health.threshold.clinic.visit.DeskReason;
import health.threshold.kernel.IntentId;
import health.threshold.kernel.VisitId;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/// María's card was held to a reader, and nobody knows whether it was charged.
class UnclearCardTest extends DeskAtTheClinic {

    private Charge held = new Charge.Unclear();
    private Charge answer = new Charge.Unclear();

    @Override
    TestClinic clinic(Path data) {
        return new TestClinic(data, new CardTerminal() {
            @Override
            public Charge charge(IntentId key, Money amount) {
                return held;
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
    void below_the_screen_too_the_next_card_is_not_taken_for_the_one_before() {
        heldToTheReader();
        answer = new Charge.Approved("4242", "OK");
        held = new Charge.Approved("1111", "OK");

        var next = clinic.rooms.copays.takeCard(clinic.desk, visit(), Share.TODAY, "Copay");

        assertThat(next)
                .isInstanceOfSatisfying(
                        Payment.EarlierCard.class,
                        earlier -> assertThat(earlier.ended()).isInstanceOf(Payment.Paid.class));
        assertThat(owed()).isEqualTo(dollars(0));
    }

    @Test
    void a_press_that_takes_nothing_has_no_turn_at_the_reader() {
        heldToTheReader();
        opened("A card payment of $25.00");

        click("pay-card");

        Screens.await("no answer", () -> text("pay-notice").contains("still cannot say"));
        assertThat(clinic.rooms.copays.turns()).isZero();
    }

    @Test
    void a_card_that_only_another_device_can_ask_about_is_said_too() {
        clinic.rooms.board.arrive(clinic.desk, maria);
        leftElsewhere();
        show(Locale.forLanguageTag("es"));

        opened("en otro equipo");

        assertThat(Screens.fx(() -> Screens.node(scene, "pay-again").isVisible()))
                .isFalse();
        shot("payment-unclear-elsewhere-es");
    }

    @Test
    void money_is_not_taken_by_one_press_while_a_card_is_unclear_on_another_device() {
        clinic.rooms.board.arrive(clinic.desk, maria);
        leftElsewhere();
        opened("on another device");

        click("pay-cash");

        Screens.await("the question", () -> text("pay-notice").contains("press again"));
        assertThat(owed()).as("nothing was taken by it").isEqualTo(dollars(25));
        shot("payment-unclear-elsewhere-first");
        click("pay-cash");
        Screens.await("cash", () -> owed().isZero());
    }

    @Test
    void a_card_here_says_nothing_of_the_one_that_is_unclear_on_another_device() {
        clinic.rooms.board.arrive(clinic.desk, maria);
        leftElsewhere();

        for (Charge end : List.of(new Charge.Declined(), new Charge.Approved("4242", "OK"))) {
            held = end;
            clinic.rooms.copays.takeCard(clinic.desk, visit(), Share.part(dollars(5), end.toString()), "Copay");
            assertThat(isWarned()).as("after %s", end).isTrue();
        }
        clinic.rooms.copays.takeCash(clinic.desk, visit(), new Share(Purpose.EVERYTHING, null, null), "press", "Copay");

        assertThat(owed().isZero()).isTrue();
        assertThat(isWarned()).as("after cash").isTrue();
    }

    @Test
    void two_unclear_cards_on_two_devices_are_two_things_for_the_desk() {
        clinic.rooms.board.arrive(clinic.desk, maria);
        leftElsewhere();
        clinic.rooms.copays.takeCard(clinic.kioskOf(visit()), visit(), Share.TODAY, "Copay");
        assertThat(line().requests()).hasSize(2);
        clinic.rooms.copays.askAgain(clinic.desk, visit());
        assertThat(line().requests()).as("still unclear, asked once more").hasSize(2);
        answer = new Charge.Declined();

        clinic.rooms.copays.askAgain(clinic.desk, visit());

        assertThat(line().requests()).hasSize(1);
        assertThat(isWarned()).isTrue();
    }

    private boolean isWarned() {
        return clinic.rooms
                .copays
                .unclear(clinic.desk, visit())
                .filter(UnclearCard.Elsewhere.class::isInstance)
                .isPresent();
    }

    /// As a synchronisation brings it from another device.
    private void leftElsewhere() {
        clinic.store.write(clinic.system, tx -> {
            var visit = clinic.rooms.visits.find(tx, visit()).orElseThrow();
            clinic.rooms.requests.leave(tx, DeskReason.CARD_UNCLEAR, visit, "");
            return true;
        });
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
