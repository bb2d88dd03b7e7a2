package health.threshold.station.desk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.Screens;
import health.threshold.clinic.feedback.Feedback;
import health.threshold.clinic.feedback.FeedbackKind;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.VisitId;
import health.threshold.store.Kind;
import health.threshold.store.audit.AuditEntry;
import health.threshold.store.audit.Deed;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.event.Event;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/// Somebody asks at the desk what became of what they told the kiosk, and says its number.
class ToldTest extends DeskAtTheClinic {

    @Test
    void the_number_finds_what_was_told_and_the_desk_says_that_it_was_answered() {
        clinic.rooms.board.arrive(clinic.kiosk, maria);
        var told = clinic.rooms.feedbackCounter.told(
                clinic.kioskOf(new VisitId(maria.value())),
                Optional.of(new VisitId(maria.value())),
                FeedbackKind.QUESTION,
                "When will my letter come?");
        search(told.number().toLowerCase(Locale.ROOT).replace("m-", "m "));

        Screens.await("what was told", () -> text("others").contains("When will my letter come?"));
        assertThat(text("others")).contains(told.number() + " · question of Nov 24, 2026");
        shot("told");
        click("told-answered");
        Screens.await("answered", () -> text("others").contains("Answered on Nov 24, 2026"));
        assertThat(find(told.id()).answered()).isNotNull();
        List<AuditEntry> record = clinic.store.read(clinic.system, tx -> clinic.rooms.audit.about(tx, patient()));
        assertThat(record)
                .filteredOn(one -> one.kind() == Kind.FEEDBACK)
                .extracting(AuditEntry::deed)
                .contains(Deed.VIEWED, Deed.CHANGED);
    }

    @Test
    void beside_the_person_it_is_answered_too() {
        clinic.rooms.board.arrive(clinic.kiosk, maria);
        var told = clinic.rooms.feedbackCounter.told(
                clinic.kioskOf(new VisitId(maria.value())),
                Optional.of(new VisitId(maria.value())),
                FeedbackKind.COMPLAINT,
                "Nobody told me.");
        choose("María");
        Screens.await("what was told", () -> text("side").contains(told.number() + ", open"));
        shot("told-beside");

        click("told-answered");

        Screens.await("answered", () -> find(told.id()).answered() != null);
        Screens.await("gone from the page", () -> !text("side").contains(told.number() + ", open"));
    }

    @Test
    void the_number_is_found_without_its_letter_in_any_case_and_with_spaces() {
        clinic.rooms.board.arrive(clinic.kiosk, maria);
        var told = clinic.rooms.feedbackCounter.told(
                clinic.kiosk, Optional.empty(), FeedbackKind.SUGGESTION, "More chairs, please");
        var number = told.number().substring(2).toLowerCase(Locale.ROOT);

        search(" " + number.substring(0, 2) + " " + number.substring(2));

        Screens.await("what was told", () -> text("others").contains("More chairs, please"));
        Screens.await("nobody is missing", () -> !text("nobody").contains("Nobody here"));
        assertThat(text("nobody")).contains("What was found stands below");
        assertThat(text("others")).doesNotContain("Nothing stands under this number");
        shot("told-without-m");
    }

    @Test
    void a_name_of_five_letters_finds_the_person_whatever_number_it_reads_like() {
        clinic.person("Jean", "Lopez", LocalDate.of(1971, 4, 2), "434 555 0188");

        search("jean-l");
        search("lopez");

        Screens.await("the person", () -> text("others").contains("Lopez"));
        assertThat(text("others")).doesNotContain("Nothing stands under this number");
    }

    @Test
    void a_number_under_which_nothing_stands_is_said_so() {
        search("M-0ABCD");

        Screens.await("nothing", () -> text("others").contains("Nothing stands under this number"));
    }

    @Test
    void a_name_that_reads_like_a_number_finds_the_person() {
        clinic.person("Noah", "Miller", LocalDate.of(1971, 4, 2), "434 555 0188");

        search("miller");

        Screens.await("the person", () -> text("others").contains("Miller"));
        assertThat(text("others")).doesNotContain("Nothing stands under this number");
    }

    @Test
    void a_new_search_does_not_add_to_the_one_before() {
        search("gome");

        var chosen = Screens.fx(() -> {
            var field = (TextField) Screens.node(scene, "search");
            field.requestFocus();
            field.end();
            Event.fireEvent(
                    Screens.node(scene, "board"),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.K, false, true, false, false));
            return field.getSelectedText();
        });

        assertThat(chosen).isEqualTo("gome");
    }

    private PatientId patient() {
        return clinic.store.read(
                clinic.system,
                tx -> clinic.rooms
                        .visits
                        .find(tx, new VisitId(maria.value()))
                        .orElseThrow()
                        .patient());
    }

    private void search(String typed) {
        Screens.fx(() -> {
            ((TextField) Screens.node(scene, "search")).setText(typed);
            return true;
        });
    }

    private Feedback find(UUID id) {
        return clinic.store
                .read(clinic.system, tx -> clinic.rooms.feedback.find(tx, id))
                .orElseThrow();
    }
}
