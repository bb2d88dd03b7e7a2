package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.DocumentFile;
import health.threshold.clinic.consent.Answer;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Mari signs at the screen, with a hand and with keys alone.
class KioskSigningScreensTest extends AtTheKiosk {

    @Override
    KioskAtTheClinic clinic() {
        return new KioskAtTheClinic(folder, DocumentFile.samples().subList(0, 1));
    }

    @BeforeEach
    void comeToSign() {
        robot.clickOn("#checkIn-en").write("K7MQ").clickOn("#born").write("03141961");
        tap("next");
        tap("allRight");
    }

    @Test
    void a_hand_reads_on_draws_and_signs() {
        var reading = robot.lookup("#reading").queryAs(ScrollPane.class);
        tap("readOn");
        assertThat(reading.getVvalue()).isPositive();
        tap("sign");
        robot.moveTo("#pad").moveBy(-200, 0).press(MouseButton.PRIMARY);
        robot.moveBy(150, -40).moveBy(150, 60).release(MouseButton.PRIMARY);

        tap("sign");

        assertThat(robot.lookup("#pay").tryQuery()).isPresent();
        assertThat(answer())
                .isInstanceOfSatisfying(
                        Answer.Signed.class,
                        signed -> assertThat(signed.signature().isDrawn()).isTrue());
    }

    @Test
    void what_is_left_to_sign_is_said_with_where_and_nobody_is_said_to_be_done() {
        assertThat(said("step")).isEqualTo("Step 3 of 5");
        tap("later");
        tap("notNow");
        tap("ratherNotSay");

        assertThat(said("question")).startsWith("You are checked in,");
        assertThat(said("left")).isEqualTo("Please stop at the front desk. There is a paper for you to sign.");
    }

    @Test
    void keys_alone_sign_with_a_name() {
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.TAB, KeyCode.ENTER);
        robot.write("Mari Gomez").type(KeyCode.ENTER);

        assertThat(robot.lookup("#pay").tryQuery()).isPresent();
        assertThat(answer())
                .isInstanceOfSatisfying(
                        Answer.Signed.class,
                        signed -> assertThat(signed.signature().name()).isEqualTo("Mari Gomez"));
    }

    @Test
    void nothing_that_was_drawn_or_typed_remains() {
        tap("sign");
        robot.moveTo("#pad").moveBy(-200, 0).press(MouseButton.PRIMARY);
        robot.moveBy(150, -40).release(MouseButton.PRIMARY);
        tap("type");
        robot.write("Mari Gomez");
        assertThat(remains()).anyMatch(text -> text.contains("Mari Gomez")).anyMatch(text -> text.startsWith("M2"));

        robot.interact(() -> lobby.wait(65 + 60));

        assertThat(robot.lookup("#checkIn-en").tryQuery()).isPresent();
        assertThat(remains()).noneMatch(text -> text.contains("Gomez")).noneMatch(text -> text.matches("M\\d+ .*"));
    }

    private String said(String id) {
        return robot.lookup("#" + id).queryAs(Label.class).getText();
    }

    private List<String> remains() {
        return new Remains(kiosk, stage.getScene()).strings();
    }

    private Answer answer() {
        var rooms = lobby.clinic.rooms;
        return lobby.clinic.store.read(
                lobby.clinic.system,
                tx -> rooms.consents
                        .answer(
                                tx,
                                rooms.consents
                                        .of(tx, List.of(lobby.mari.id()))
                                        .getFirst()
                                        .id())
                        .orElseThrow()
                        .answer());
    }

    private void tap(String id) {
        robot.interact(() -> Touching.reveal(stage.getScene(), id));
        robot.clickOn("#" + id);
        robot.interact(() -> lobby.wait(2));
    }
}
