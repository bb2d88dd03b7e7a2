package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.FormFile;
import health.threshold.clinic.form.FormShelf;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

/// What the page between the questions of the form says of how far they are.
class FormHeadingTest extends AtTheKiosk {

    private ModelHand hand;

    @Override
    KioskAtTheClinic clinic() {
        return new KioskAtTheClinic(folder, FormShelf.of(FormFile.sample()));
    }

    @Test
    void who_goes_back_within_the_first_part_reads_that_it_is_saved_and_never_that_nothing_is_done() {
        begin();
        answer("to sleep through the night");
        for (int press = 0; press < 2; press++) tap("back");

        assertThat(text("question")).isEqualTo("Shall we go on?");
        assertThat(text("lead")).isEqualTo("What you told us is saved.");
    }

    @Test
    void who_has_answered_a_whole_part_reads_so() {
        begin();
        answer("to sleep through the night");
        answer("a quiet chair");

        assertThat(text("question")).isEqualTo("Part 1 of 4 is done");
    }

    private void begin() {
        hand = new ModelHand(stage.getScene());
        robot.interact(() -> {
            hand.tap("checkIn-en");
            hand.type("code", KioskAtTheClinic.CODE);
            hand.born(lobby.mari.birthDate());
            hand.tap("next");
            lobby.wait(15);
            hand.tap("allRight");
            hand.tap("go");
        });
    }

    private void answer(String words) {
        robot.interact(() -> {
            hand.type("field", words);
            hand.tap("keep");
        });
    }

    private void tap(String id) {
        robot.interact(() -> hand.tap(id));
    }

    private String text(String id) {
        return robot.lookup("#" + id).queryAs(Label.class).getText();
    }
}
