package health.threshold.station.exam;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.Screens;
import health.threshold.app.TestClinic;
import health.threshold.clinic.care.CareNotes;
import health.threshold.clinic.visit.VisitState;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import org.junit.jupiter.api.Test;

/// The exam room through its screen, on a real store.
class ExamTest extends ExamAtTheClinic {

    @Test
    void a_person_is_brought_to_a_room_and_seen_as_a_person_first() {
        shot("floor");
        roomMaria();

        assertThat(text("person-first")).contains("a bit worried", "dance at my granddaughter", "fear of needles");
        assertThat(text("exam")).contains("Spanish, interpreter").doesNotContain("$");
        assertThat(text("prompts")).contains("Why now");
        shot("person");
    }

    @Test
    void a_menu_of_rooms_stays_open_while_others_come_and_go() {
        Screens.await("waiting", () -> text("waiting").contains("María"));
        var menu = Screens.fx(() -> {
            var bring = (MenuButton) Screens.node(scene(), "bring-" + maria);
            bring.show();
            return bring;
        });

        clinic.rooms.board.room(clinic.nurse, jun, clinic.room1.id());
        Screens.await("Jun in a room", () -> text("rooms").contains("Jun Park"));

        assertThat(Screens.fx(menu::isShowing)).isTrue();
        assertThat(Screens.fx(() -> Screens.node(scene(), "bring-" + maria))).isSameAs(menu);
        Screens.fx(() -> {
            menu.hide();
            return true;
        });
        assertThat(text("waiting")).doesNotContain("Jun Park");
    }

    @Test
    void what_others_may_have_written_meanwhile_is_said_to_be_old() {
        old = Optional.of(TestClinic.START.minus(Duration.ofDays(1)));

        roomMaria();

        assertThat(text("person-first")).contains("As of Nov 23, 2026, 9:50");
    }

    @Test
    void a_prompt_that_is_not_wanted_gives_way_to_the_next() {
        roomMaria();
        var first = text("prompt");

        click("prompt-not-now");

        Screens.await("another", () -> !text("prompt").equals(first));
    }

    @Test
    void what_is_typed_saves_itself_and_a_signed_note_stays_as_it_is() {
        roomMaria();
        type("concern", "I get so dizzy on the stairs that I sit down half way.");
        Screens.await("saved", () -> text("saved").contains("saved"));
        type("note-situation", "Dizzy on stairs for two weeks.");
        click("note-sign");
        Screens.await("signed", () -> text("note-signed").contains("Dizzy on stairs"));
        shot("signed");

        var notes = clinic.store.read(clinic.system, tx -> clinic.rooms.notes.signedIn(tx, maria));
        assertThat(notes).hasSize(1);
        assertThat(CareNotes.isWhole(notes.getFirst())).isTrue();
    }

    @Test
    void a_hurried_visit_is_noticed_before_it_closes_and_can_be_mended() {
        roomMaria();

        click("hand-back");
        Screens.await("remark", () -> text("remark").contains("Nothing of what they came with"));
        shot("remark");
        type("concern", "I am afraid of the needle.");
        Screens.await("mended", () -> !text("remark").contains("Nothing"));
        clinic.hand.pass(Duration.ofMinutes(12));
        click("leaving-FOLLOW_UP");
        Screens.await("fine", () -> text("exam-keys").contains("follow-up clear"));
        click("leaving-FOLLOW_UP");
        Screens.await("needed", () -> text("exam-keys").contains("book a follow-up"));
        click("hand-back");

        Screens.await("the rooms", () -> text("exam").contains("Here, waiting for a room"));
        var beside = clinic.rooms.deskFile.open(clinic.desk, maria);
        assertThat(beside.visit().orElseThrow().state()).isEqualTo(VisitState.CHECKOUT);
        assertThat(beside.todo()).extracting("words").containsExactly("Book a follow-up");
    }

    @Test
    void a_screen_reader_can_name_every_control() {
        assertThat(Screens.fx(() -> Screens.unnamed(exam.root()))).isEmpty();
        roomMaria();

        assertThat(Screens.fx(() -> Screens.unnamed(exam.root()))).isEmpty();
    }

    @Test
    void it_speaks_spanish_too() {
        Screens.fx(() -> {
            exam.close();
            return true;
        });
        show(Locale.of("es", "US"));
        roomMaria();

        assertThat(text("person-first")).contains("Lo que le importa");
        shot("person-es");
    }
}
