package health.threshold.station.desk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.Screens;
import health.threshold.kernel.PatientId;
import health.threshold.station.desk.WholeClinic.Listed;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/// A desk whose device keeps the papers of some finds everyone else at the hub, and says so when it cannot.
class ElsewhereTest extends DeskAtTheClinic {

    @Test
    void a_device_that_keeps_everyone_offers_nothing_else() {
        type("nowak");

        assertThat(text("others")).doesNotContain("whole clinic");
    }

    @Test
    void somebody_whose_papers_are_elsewhere_is_let_in_with_one_key_and_one_press() {
        wholeClinic.wider = true;
        var ewa = clinic.person("Ewa", "Nowak", LocalDate.of(1975, 2, 1), "434 555 0177");
        wholeClinic.people = List.of(new Listed(ewa.id(), "Ewa Nowak", ewa.birthDate(), false));
        type("zzz");

        ask();
        Screens.await("found", () -> text("others").contains("Ewa Nowak"));
        shot("elsewhere-found");
        choose();

        Screens.await("the form", () -> text("side").contains("Ewa Nowak"));
        assertThat(wholeClinic.asked).containsExactly("find zzz", "bring " + ewa.id());
        assertThat(text("others")).doesNotContain("Ewa");
    }

    @Test
    void a_hub_that_is_not_reached_is_said_plainly_and_can_be_asked_again() {
        wholeClinic.wider = true;
        wholeClinic.reached = false;
        show(Locale.of("es"));
        type("zzz");

        ask();
        Screens.await("the sentence", () -> text("others").contains("30 días"));
        shot("elsewhere-not-reached");
        wholeClinic.reached = true;
        ask();

        Screens.await("nobody", () -> text("others").contains("No hay nadie"));
    }

    @Test
    void who_cannot_be_brought_stays_where_they_are() {
        wholeClinic.wider = true;
        wholeClinic.brings = false;
        wholeClinic.people =
                List.of(new Listed(new PatientId(UUID.randomUUID()), "Bo Xu", LocalDate.of(1990, 1, 1), false));
        type("zzz");
        ask();
        Screens.await("found", () -> text("others").contains("Bo Xu"));

        choose();

        Screens.await("the sentence", () -> text("others").contains("cannot be reached"));
        assertThat(text("side")).doesNotContain("Bo Xu");
    }

    private void ask() {
        Screens.fx(() -> {
            Event.fireEvent(
                    Screens.node(scene, "search"),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, true, false, false));
            return true;
        });
    }

    private void choose() {
        Screens.fx(() -> {
            var links = Screens.node(scene, "others").lookupAll(".link");
            ((Button) links.iterator().next()).fire();
            return true;
        });
    }
}
