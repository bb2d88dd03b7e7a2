package health.threshold.station.desk;

import static health.threshold.app.TestClinic.dollars;
import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.Screens;
import health.threshold.app.TellingTerminal;
import health.threshold.app.TestClinic;
import health.threshold.clinic.billing.Finding;
import health.threshold.clinic.billing.Share;
import health.threshold.clinic.billing.Verdict;
import health.threshold.clinic.schedule.Service;
import health.threshold.clinic.visit.DeskReason;
import health.threshold.kernel.VisitId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/// A terminal never says what became of María's card, and somebody at the desk decides.
class DecidedCardTest extends DeskAtTheClinic {

    private static final Locale SPANISH = Locale.forLanguageTag("es");

    private final TellingTerminal terminal = new TellingTerminal();

    @Override
    TestClinic clinic(Path data) {
        return new TestClinic(data, terminal);
    }

    @Test
    void nobody_decides_before_the_terminal_was_asked_again() {
        heldToTheReader();
        opened();
        assertThat(isShown("pay-decide")).isFalse();
        assertThat(button("pay-cash")).isEqualTo("Cash: ask the terminal first");
        assertThat(isShown("pay-asks-first")).isTrue();

        click("pay-cash");

        Screens.await("asked", () -> isShown("pay-decide"));
        assertThat(owed()).isEqualTo(dollars(25));
        shot("card-decide");
    }

    @Test
    void that_it_was_charged_is_said_first_and_recorded_by_a_second_press() {
        asked();
        write("decide-looked", "Slip of 10:42, approval 0815");
        write("decide-last4", "4242");

        click("decide-charged");

        Screens.await("what will be on record", () -> isShown("pay-confirm"));
        assertThat(label("decide-draft")).contains("Ana Reyes", "$25.00", "4242", "approval 0815");
        assertThat(owed()).as("nothing yet").isEqualTo(dollars(25));
        shot("card-decide-confirm");
        click("decide-record");
        Screens.await("done", () -> text("pay-notice").contains("On record"));
        assertThat(owed()).isEqualTo(dollars(0));
        assertThat(isShown("pay-confirm") || isShown("pay-decide") || isShown("pay-asks-first"))
                .isFalse();
        assertThat(isShown("receipt")).isTrue();
        assertThat(line().requests()).isEmpty();
        shot("card-decided");
    }

    @Test
    void that_it_was_not_charged_lets_cash_be_taken_with_one_press() {
        asked();
        write("decide-looked", "Report of today, no entry");
        click("decide-not");
        Screens.await("what will be on record", () -> isShown("pay-confirm"));
        click("decide-record");
        Screens.await("done", () -> text("pay-notice").contains("was not charged"));
        assertThat(button("pay-cash")).isEqualTo("Cash, counted");

        click("pay-cash");

        Screens.await("cash", () -> owed().isZero());
    }

    @Test
    void not_yet_puts_nothing_on_record_and_keeps_what_was_typed() {
        asked();
        write("decide-looked", "Slip of 10:42");
        click("decide-not");
        Screens.await("what will be on record", () -> isShown("pay-confirm"));

        click("decide-not-yet");

        Screens.await("back", () -> isShown("pay-decide"));
        assertThat(Screens.fx(() -> ((TextField) Screens.node(scene, "decide-looked")).getText()))
                .isEqualTo("Slip of 10:42");
        assertThat(clinic.rooms.copays.unclear(clinic.desk, visit())).isPresent();
    }

    @Test
    void a_card_number_is_refused_and_not_repeated() {
        asked();
        write("decide-looked", "4111 1111 1111 1111");

        click("decide-charged");

        Screens.await("why not", () -> text("pay-notice").contains("card number"));
        assertThat(text("pay-notice")).doesNotContain("4111");
        assertThat(isShown("pay-confirm")).isFalse();
        shot("card-decide-number");
        write("decide-looked", "Slip of 10:42");
        click("decide-charged");
        Screens.await("the second step", () -> isShown("pay-confirm"));
        assertThat(text("pay-notice")).as("what was refused is forgotten").isBlank();
    }

    @Test
    void what_an_older_device_left_asks_how_much_and_can_be_closed() {
        clinic.rooms.board.arrive(clinic.desk, maria);
        leftElsewhere();
        show(SPANISH);
        opened();
        assertThat(isShown("pay-decide")).isTrue();
        shot("card-decide-elsewhere-es");
        write("decide-looked", "Lista del banco, 10:42");
        click("decide-charged");
        Screens.await("how much", () -> text("pay-notice").contains("12.50"));
        write("decide-amount", "25");
        click("decide-charged");
        Screens.await("what will be on record", () -> isShown("pay-confirm"));
        shot("card-decide-confirm-es");

        click("decide-record");

        Screens.await("done", () -> text("pay-notice").contains("Anotado"));
        assertThat(owed()).isEqualTo(dollars(0));
        assertThat(line().requests()).isEmpty();
    }

    @Test
    void on_a_narrow_desk_all_of_it_can_be_read() {
        width = 1080;
        heldToTheReader();
        show(SPANISH);
        asked();
        shot("card-decide-1080-es");
        write("decide-looked", "Comprobante 10:42");
        write("decide-last4", "4242");
        click("decide-charged");
        Screens.await("what will be on record", () -> isShown("pay-confirm"));

        shot("card-decide-confirm-1080-es");

        for (var id : new String[] {"decide-draft", "decide-record", "decide-not-yet"})
            assertThat(Screens.fx(() -> Screens.node(scene, id)
                            .localToScene(Screens.node(scene, id).getLayoutBounds())
                            .getMaxX()))
                    .as(id)
                    .isLessThanOrEqualTo(1080);
    }

    @Test
    void beside_the_board_the_way_leads_to_the_decision() {
        clinic.rooms.board.arrive(clinic.desk, maria);
        leftElsewhere();
        show(Locale.US);
        choose("María");
        Screens.await("the request", () -> isShown("request-card"));
        shot("card-request");

        click("request-card");

        Screens.await("the panel", () -> isShown("pay-decide"));
    }

    @Test
    void a_card_of_yesterday_stays_on_the_board_until_somebody_has_decided() {
        clinic.rooms.board.arrive(clinic.desk, maria);
        leftElsewhere();
        var id = line().patient();
        var person = clinic.store
                .read(clinic.system, tx -> clinic.rooms.patients.find(tx, id))
                .orElseThrow();
        clinic.hand.pass(Duration.ofDays(1));
        clinic.expect(person, Duration.ofMinutes(10), Service.FOLLOWUP, "K8MQ");
        show(Locale.US);
        assertThat(text("board")).contains("Visit of Nov 24", "card payment unclear");

        Screens.fx(() -> {
            ((DayTable) Screens.node(scene, "board")).getSelectionModel().selectFirst();
            return true;
        });
        Screens.await("whose", () -> text("side").contains("María") && isShown("request-card"));
        shot("card-yesterday");
        click("request-card");

        Screens.await("the panel", () -> isShown("pay-decide"));
        shot("card-yesterday-decide");
        clinic.rooms.copays.decide(
                clinic.desk,
                visit(),
                clinic.rooms.copays.unclear(clinic.desk, visit()).orElseThrow().card(),
                new Finding(Verdict.NOT_CHARGED, null, "Report of yesterday", null));
        Screens.await("off the board", () -> !text("board").contains("Visit of Nov 24"));
    }

    /// As a synchronisation brings it from another device, whose program does not say how much.
    private void leftElsewhere() {
        clinic.store.write(clinic.system, tx -> {
            var visit = clinic.rooms.visits.find(tx, visit()).orElseThrow();
            clinic.rooms.requests.leave(tx, DeskReason.CARD_UNCLEAR, visit, "");
            return true;
        });
    }

    private void asked() {
        if (clinic.rooms.copays.unclear(clinic.desk, visit()).isEmpty()) heldToTheReader();
        opened();
        click("pay-again");
        Screens.await("asked", () -> isShown("pay-decide"));
    }

    private void heldToTheReader() {
        clinic.rooms.board.arrive(clinic.desk, maria);
        clinic.rooms.copays.takeCard(clinic.kioskOf(visit()), visit(), Share.TODAY, "Copay");
    }

    private void opened() {
        choose("María");
        press(KeyCode.F4);
        Screens.await("the sentence", () -> !text("pay-unclear").isEmpty());
    }

    private void write(String id, String words) {
        Screens.fx(() -> {
            ((TextField) Screens.node(scene, id)).setText(words);
            return true;
        });
    }

    private boolean isShown(String id) {
        return Screens.fx(() -> {
            var node = scene.lookup("#" + id);
            return node != null && node.isVisible();
        });
    }

    private String button(String id) {
        return Screens.fx(() -> ((Button) Screens.node(scene, id)).getText());
    }

    private String label(String id) {
        return Screens.fx(() -> ((Label) Screens.node(scene, id)).getText());
    }

    private Money owed() {
        return clinic.rooms.copays.owed(clinic.desk, visit()).total();
    }

    private VisitId visit() {
        return new VisitId(maria.value());
    }
}
