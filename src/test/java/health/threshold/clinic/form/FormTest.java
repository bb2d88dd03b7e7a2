package health.threshold.clinic.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.threshold.app.TestClinic;
import health.threshold.clinic.form.FormDesk.Told;
import health.threshold.clinic.form.FormSheet.Progress;
import health.threshold.clinic.form.FormStanding.Wish;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The form of somebody new, answer by answer.
class FormTest extends FormAtTheClinic {

    private static final Given NO = new Given(List.of(new Given.Chosen("no", "No")), "");

    @Test
    void an_answer_is_kept_with_the_question_as_it_was_asked() {
        tell(null, "matters", Given.words(" to walk again "));

        var sheet = sheets().getFirst();
        assertThat(sheet.answers())
                .containsExactly(new FormAnswer(
                        "matters",
                        "¿Qué es lo más importante para usted hoy?",
                        Given.words("to walk again"),
                        TestClinic.START));
        assertThat(sheet.progress()).isEqualTo(Progress.IN_PROGRESS);
        assertThat(counter.lay(clinic.kiosk, visit).orElseThrow().answered()).containsExactly("matters");
    }

    @Test
    void the_same_answer_given_twice_is_one_and_another_takes_its_place() {
        var sheet = tell(null, "matters", Given.words("to sleep"));
        tell(sheet, "matters", Given.words("to sleep"));
        assertThat(written()).isEqualTo(1);

        tell(sheet, "matters", Given.words("to sleep well"));

        assertThat(sheets().getFirst().answers())
                .extracting(FormAnswer::given)
                .containsExactly(Given.words("to sleep well"));
    }

    @Test
    void a_part_is_done_when_each_question_is_answered_or_passed_over() {
        var sheet = tell(null, "matters", Given.RATHER_NOT);

        tell(sheet, "easier", Given.words("a quiet room"));

        assertThat(sheets()).extracting(FormSheet::progress).containsExactly(Progress.COMPLETED);
        assertThat(standing().done()).extracting(FormPart::id).containsExactly("visit");
        tell(sheet, "easier", Given.words("no waiting"));
        assertThat(sheets()).extracting(FormSheet::progress).containsExactly(Progress.AMENDED);
    }

    @Test
    void two_sittings_at_one_question_keep_both_answers() {
        tell(null, "allergies", NO);
        clinic.hand.pass(Duration.ofMinutes(1));

        tell(null, "allergies", new Given(List.of(new Given.Chosen("yes", "Sí")), "penicillin"));

        var lines = told().lines();
        assertThat(lines).extracting(line -> line.answer().given().words()).containsExactly("penicillin", "");
        assertThat(lines).extracting(FormTold.Line::again).containsExactly(false, true);
    }

    @Test
    void two_files_of_one_person_have_one_form() {
        tell(null, "matters", Given.words("to sleep"));
        var kept = clinic.person("Maria", "Gomez", maria.birthDate(), "434 555 4471");

        clinic.store.write(clinic.system, tx -> {
            clinic.rooms.patients.files().replace(tx, maria.id(), kept.id());
            return true;
        });

        FormStanding standing = clinic.store.read(clinic.system, tx -> clinic.rooms.formDesk.standing(tx, kept.id()));
        assertThat(standing.answered()).containsExactly("matters");
    }

    @Test
    void what_was_chosen_is_shown_to_staff_in_their_own_language() {
        tell(null, "illnesses", new Given(List.of(new Given.Chosen("heart", "Corazón")), ""));

        var line = told().lines().getFirst();
        assertThat(told().asked(line, Locale.ENGLISH)).startsWith("Have you ever been told");
        assertThat(told().chosen(line, Locale.ENGLISH)).containsExactly("Heart trouble");
    }

    @Test
    void nobody_can_answer_what_was_not_asked() {
        var ill = List.of(new Given.Chosen("heart", ""), new Given.Chosen("none", ""));

        for (var told : List.of(
                new Told(null, "illnesses", new Given(ill, ""), Locale.ENGLISH),
                new Told(null, "illnesses", Given.words("all"), Locale.ENGLISH),
                new Told(null, "learn", new Given(List.of(new Given.Chosen("sleep", "")), ""), Locale.ENGLISH),
                new Told(null, "shoes", Given.RATHER_NOT, Locale.ENGLISH),
                new Told(UUID.randomUUID(), "matters", Given.RATHER_NOT, Locale.ENGLISH)))
            assertThatThrownBy(() -> counter.answer(clinic.kiosk, visit, told))
                    .isInstanceOf(IllegalArgumentException.class);
        assertThat(sheets()).isEmpty();
    }

    @Test
    void who_has_been_here_before_is_not_asked() {
        assertThat(counter.lay(clinic.kiosk, visit)).isPresent();
        clinic.store.write(clinic.system, tx -> {
            clinic.rooms.visits.cameBefore(tx, Set.of(maria.id()));
            return true;
        });

        assertThat(counter.lay(clinic.kiosk, visit)).isEmpty();
    }

    @Test
    void who_has_had_a_visit_here_that_is_over_is_not_asked() {
        clinic.rooms.board.room(clinic.nurse, visit, clinic.room1.id());
        clinic.rooms.board.withClinician(clinic.nurse, visit);
        clinic.store.write(clinic.nurse, tx -> clinic.rooms.board.handBack(tx, visit));
        clinic.rooms.board.done(clinic.desk, visit);
        clinic.hand.pass(Duration.ofDays(7));

        var next = arrives("NEXT", Duration.ofMinutes(10));

        assertThat(counter.lay(clinic.kiosk, next)).isEmpty();
    }

    @Test
    void the_rest_comes_later_and_goes_on_where_it_was() {
        tell(null, "matters", Given.words("to sleep"));

        counter.later(clinic.kiosk, visit);

        assertThat(standing().wish()).isEqualTo(Wish.LATER);
        assertThat(requests()).isEmpty();
        assertThat(counter.lay(clinic.kiosk, visit).orElseThrow().answered()).containsExactly("matters");
    }
}
