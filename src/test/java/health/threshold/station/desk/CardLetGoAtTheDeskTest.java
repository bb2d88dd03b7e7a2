package health.threshold.station.desk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.Screens;
import health.threshold.clinic.billing.SimulatedTerminal.Card;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// María is to hold her card to the reader at the desk, and does not.
class CardLetGoAtTheDeskTest extends DeskAtTheClinic {

    @BeforeEach
    void theReaderWaits() {
        clinic.rooms.board.arrive(clinic.desk, maria);
        choose("María");
        press(KeyCode.F4);
        Screens.await("owed", () -> text("payment").contains("$25.00"));
        click("card-" + Card.NOT_HELD);
        Screens.await("the reader", clinic.terminal::isArmed);
    }

    @Test
    void the_desk_lets_the_reader_go_by_the_button() {
        assertThat(isShown("pay-let-go")).isTrue();

        click("pay-let-go");

        Screens.await("let go", () -> !clinic.terminal.isArmed());
        Screens.await("declined", () -> text("pay-notice").contains("was not charged"));
        assertThat(isShown("pay-let-go")).isFalse();
    }

    @Test
    void a_desk_that_is_closed_leaves_no_reader_waiting() {
        Screens.fx(() -> {
            desk.close();
            return true;
        });

        Screens.await("let go", () -> !clinic.terminal.isArmed());
        Screens.await("entered", () -> !isShown("pay-let-go"));
    }

    private boolean isShown(String id) {
        return Screens.fx(() -> Screens.node(scene, id).isVisible());
    }
}
