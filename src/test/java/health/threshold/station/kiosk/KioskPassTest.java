package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.clinic.schedule.Pass;
import health.threshold.clinic.visit.VisitState;
import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A pass at the reader, which types and ends with Enter wherever the focus is.
class KioskPassTest extends AtTheKiosk {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private Pass pass;

    @BeforeEach
    void invite() {
        pass = lobby.clinic
                .rooms
                .passes
                .of(lobby.clinic.desk, lobby.appointment)
                .orElseThrow()
                .pass();
    }

    @Test
    void a_pass_at_the_welcome_asks_for_the_birthday_only() {
        scan(pass.text());

        assertThat(question()).isEqualTo("Thank you for your pass. What is your birth date?");
        assertThat(robot.lookup("#codeBox").query().isVisible()).isFalse();
        robot.write("03141961").type(KeyCode.ENTER);
        robot.interact(() -> lobby.wait(2));
        assertThat(robot.lookup("#allRight").tryQuery()).isPresent();
        assertThat(lobby.onTheBoard().state()).isEqualTo(VisitState.ARRIVED);
    }

    @Test
    void a_scan_leaves_nothing_in_the_field_that_had_the_focus() {
        robot.clickOn("#checkIn-en").clickOn("#otherWay");
        robot.write("Góm");

        scan(pass.shortText());

        assertThat(question()).startsWith("Thank you for your pass.");
        robot.clickOn("#otherWay");
        assertThat(robot.lookup("#family").queryAs(TextField.class).getText()).isEqualTo("Góm");
    }

    @Test
    void a_pass_for_another_day_says_which_and_goes_on_if_they_come_today() {
        scan(new Pass(pass.code(), TODAY.plusDays(3), pass.site(), "").text());

        assertThat(question()).isEqualTo("Your pass is for Friday, November 27, 2026.");
        robot.clickOn("#comesToday");
        assertThat(question()).startsWith("Thank you for your pass.");
    }

    @Test
    void a_pass_for_another_clinic_leaves_nothing_for_the_desk() {
        scan(new Pass("K7MQ", TODAY, "0000", "Hill Clinic").text());

        assertThat(question()).isEqualTo("Your pass is for Hill Clinic.");
        robot.clickOn("#finish");
        assertThat(robot.lookup("#checkIn-en").tryQuery()).isPresent();
        assertThat(lobby.requests()).isEmpty();
    }

    @Test
    void a_second_pass_takes_the_place_of_the_first() {
        scan(new Pass(pass.code(), TODAY.plusDays(3), pass.site(), "").text());
        var first = question();

        scan(new Pass("K7MQ", TODAY, "0000", "Hill Clinic").text());

        assertThat(question()).contains("Hill Clinic").isNotEqualTo(first);
    }

    @Test
    void a_pass_does_not_answer_somebody_elses_question() {
        scan(pass.text());
        robot.write("03141961").type(KeyCode.ENTER);
        robot.interact(() -> lobby.wait(2));

        scan(pass.text());

        assertThat(robot.lookup("#allRight").tryQuery()).isPresent();
    }

    @Test
    void the_other_order_of_a_date_is_forgiven() {
        scan(pass.text());

        robot.write("14031961").type(KeyCode.ENTER);
        robot.interact(() -> lobby.wait(2));

        assertThat(robot.lookup("#allRight").tryQuery()).isPresent();
    }

    private void scan(String text) {
        robot.write(text, 0).type(KeyCode.ENTER);
    }

    private String question() {
        return robot.lookup("#question").queryAs(Label.class).getText();
    }
}
