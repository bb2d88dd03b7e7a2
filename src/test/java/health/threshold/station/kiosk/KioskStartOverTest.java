package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.clinic.schedule.Pass;
import health.threshold.clinic.visit.DeskReason;
import health.threshold.clinic.visit.VisitState;
import health.threshold.fx.DateDigits;
import health.threshold.fx.Tongue;
import health.threshold.fx.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// On every page one can begin again, and is asked first; and on every page one can have more time.
class KioskStartOverTest extends AtTheKiosk {

    @Test
    void at_the_welcome_there_is_nothing_to_begin_again() {
        assertThat(at("startOver").isDisabled()).isTrue();
        press("checkIn-en");
        assertThat(at("startOver").isDisabled()).isFalse();
    }

    @Test
    void it_asks_first_and_whoever_goes_on_finds_what_they_typed() {
        press("checkIn-en");
        type("code", "K7M");
        for (Runnable answer : List.<Runnable>of(
                () -> press("goOn"), () -> robot.type(KeyCode.ENTER), () -> robot.type(KeyCode.ESCAPE))) {
            press("startOver");
            assertThat(robot.lookup("#clear").tryQuery()).isPresent();
            answer.run();
            assertThat(robot.lookup("#clear").tryQuery()).isEmpty();
            assertThat(((TextField) at("code")).getText()).isEqualTo("K7M");
        }
    }

    @Test
    void what_was_typed_is_gone_and_nobody_is_told() {
        press("checkIn-en");
        type("code", "K7M");
        press("startOver");
        assertThat(at("toTheDesk").isVisible()).isFalse();
        press("clear");

        assertThat(robot.lookup("#checkIn-en").tryQuery()).isPresent();
        assertThat(new Remains(kiosk, stage.getScene()).strings()).noneMatch(text -> text.contains("K7M"));
        assertThat(lobby.requests()).isEmpty();
    }

    @Test
    void whoever_was_not_found_and_begins_again_is_not_left_behind() {
        identify("WXYZ");
        press("startOver");
        assertThat(at("toTheDesk").isVisible()).isTrue();
        press("clear");

        assertThat(lobby.reasons()).containsExactly(DeskReason.NOT_FOUND);
        assertThat(lobby.requests().getFirst().typed()).contains("WXYZ");
    }

    @Test
    void whoever_is_checked_in_stays_so_and_nothing_half_done_reaches_the_desk() {
        identify(KioskAtTheClinic.CODE);
        press("change-address");
        type("field-address", "14 Mill Lane");
        press("startOver");
        assertThat(at("here").isVisible()).isTrue();
        assertThat(at("toTheDesk").isVisible()).isFalse();
        press("clear");

        assertThat(lobby.onTheBoard().state()).isEqualTo(VisitState.ARRIVED);
        assertThat(lobby.requests()).isEmpty();
        identify(KioskAtTheClinic.CODE);
        assertThat(robot.lookup("#allRight").tryQuery()).isPresent();
    }

    @Test
    void at_the_end_there_is_nothing_to_ask() {
        press("checkIn-en");
        press("privateWord");
        press("startOver");

        assertThat(robot.lookup("#checkIn-en").tryQuery()).isPresent();
    }

    @Test
    void who_presses_in_the_middle_of_typing_goes_on_typing() {
        press("checkIn-en");
        robot.clickOn("#code").write("K7");
        robot.clickOn("#unhurried").write("M");
        robot.clickOn("#startOver").clickOn("#goOn").clickOn("#larger").write("Q");

        assertThat(((TextField) at("code")).getText()).isEqualTo("K7MQ");
    }

    @Test
    void an_answer_that_comes_meanwhile_takes_the_question_away() {
        identify("WXYZ", false);
        press("startOver");
        robot.interact(() -> lobby.wait(15));

        assertThat(robot.lookup("#clear").tryQuery()).isEmpty();
        assertThat(robot.lookup("#tryAgain").tryQuery()).isPresent();
    }

    @Test
    void the_second_press_of_a_double_one_answers_nothing() {
        press("checkIn-en");
        robot.interact(() -> Pointer.presses(at("startOver"), 1));
        robot.interact(() -> Pointer.presses(at("clear"), 2));
        assertThat(robot.lookup("#clear").tryQuery()).isPresent();
        robot.interact(() -> Pointer.presses(at("goOn"), 1));
        robot.interact(() -> Pointer.presses(at("startOver"), 2));
        assertThat(robot.lookup("#clear").tryQuery()).isEmpty();
    }

    @Test
    void a_pass_that_is_shown_meanwhile_changes_nothing() {
        press("checkIn-en");
        press("startOver");
        robot.interact(() -> kiosk.scan(new Pass("K7MQ", lobby.mari.birthDate(), "0000", "Hill Clinic")));
        press("goOn");

        assertThat(((TextField) at("code")).getText()).isEmpty();
    }

    @Test
    void who_has_asked_for_more_time_is_asked_later_and_the_next_one_as_usual() {
        press("checkIn-en");
        press("unhurried");
        wait(3 * IdleModel.QUIET_SECONDS - 1);
        assertThat(isAsked()).isFalse();
        wait(1);
        assertThat(isAsked()).isTrue();
        wait(3 * IdleModel.WARNING_SECONDS);
        assertThat(robot.lookup("#checkIn-en").tryQuery()).isPresent();

        press("checkIn-en");
        wait(IdleModel.QUIET_SECONDS);

        assertThat(isAsked()).isTrue();
    }

    @Test
    void who_says_so_when_asked_need_not_say_so_again() {
        press("checkIn-en");
        wait(IdleModel.QUIET_SECONDS);
        press("moreTime");
        assertThat(((ToggleButton) at("unhurried")).isSelected()).isTrue();

        wait(3 * IdleModel.QUIET_SECONDS - 1);

        assertThat(isAsked()).isFalse();
    }

    @Test
    void whoever_listens_hears_the_question_and_answers_with_four_keys() {
        var english = Words.of(Kiosk.class, Tongue.ENGLISH);
        var mari = new Listener(stage.getScene(), lobby.speaker);
        robot.interact(() -> {
            mari.next();
            mari.choose();
            mari.choose("checkIn-en");
        });
        robot.interact(() -> mari.choose("startOver"));
        assertThat(String.join(" ", lobby.speaker.texts(0))).contains(english.say("over.question"));
        assertThat(mari.heard()).startsWith(english.say("over.no"));
        robot.interact(() -> mari.choose("clear"));

        assertThat(robot.lookup("#checkIn-en").tryQuery()).isPresent();
    }

    private void identify(String code) {
        identify(code, true);
    }

    private void identify(String code, boolean answered) {
        press("checkIn-en");
        type("code", code);
        robot.interact(() -> ((DateDigits) at("born")).setDate(lobby.mari.birthDate()));
        press("next");
        if (answered) wait(15);
    }

    private boolean isAsked() {
        return robot.lookup("#moreTime").tryQuery().isPresent();
    }

    private void wait(int seconds) {
        robot.interact(() -> lobby.wait(seconds));
    }

    private void type(String id, String text) {
        robot.interact(() -> ((TextField) at(id)).setText(text));
    }

    private void press(String id) {
        robot.interact(() -> ((ButtonBase) at(id)).fire());
    }

    private Node at(String id) {
        return robot.lookup("#" + id).query();
    }
}
