package health.threshold.clinic.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.threshold.app.TestClinic;
import health.threshold.clinic.form.FormStanding.Wish;
import health.threshold.clinic.patient.ProxyScope;
import health.threshold.clinic.visit.DeskReason;
import health.threshold.clinic.visit.DeskRequest;
import health.threshold.clinic.visit.Rule;
import health.threshold.kernel.NotAllowed;
import health.threshold.store.Kind;
import health.threshold.store.audit.Deed;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Who may fill in the form, who may see it, and the form on paper.
class FormOnPaperTest extends FormAtTheClinic {

    @Test
    void what_is_wanted_on_paper_is_asked_of_the_desk_once_and_not_asked_again_that_day() {
        tell(null, "matters", Given.words("to sleep"));

        counter.onPaper(clinic.kiosk, visit);
        counter.onPaper(clinic.kiosk, visit);

        assertThat(requests()).extracting(DeskRequest::reason).containsExactly(DeskReason.FORM_ON_PAPER);
        assertThat(requests()).extracting(DeskRequest::typed).containsExactly("");
        assertThat(sheets()).hasSize(2);
        assertThat(counter.lay(clinic.kiosk, visit)).isEmpty();
        clinic.hand.pass(Duration.ofDays(1));
        assertThat(counter.lay(clinic.kiosk, visit)).isPresent();
        assertThat(standing().wish()).isEqualTo(Wish.ON_PAPER_BEFORE);
    }

    @Test
    void a_form_that_came_back_on_paper_counts_as_filled_in() {
        counter.onPaper(clinic.kiosk, visit);

        clinic.rooms.formDesk.receive(clinic.desk, visit, List.of("/9j/AA==", "/9j/BB=="));
        clinic.rooms.formDesk.receive(clinic.desk, visit, List.of("/9j/AA==", "/9j/BB=="));

        assertThat(standing().isComplete()).isTrue();
        assertThat(requests()).isEmpty();
        assertThat(counter.lay(clinic.kiosk, visit)).isEmpty();
        var pages = clinic.rooms.formDesk.pages(clinic.nurse, maria.id());
        assertThat(pages).extracting(FormPage::content).containsExactly("/9j/AA==", "/9j/BB==");
        assertThat(told().received()).contains(TestClinic.START);
    }

    @Test
    void the_desk_may_not_read_it_and_the_exam_room_may_not_take_it_in() {
        assertThatThrownBy(() -> clinic.rooms.formDesk.pages(clinic.desk, maria.id()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> clinic.rooms.formDesk.receive(clinic.kiosk, visit, List.of("/9j/AA==")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> counter.answer(clinic.desk, visit, told("matters", Given.RATHER_NOT)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void nobody_answers_for_a_visit_for_which_nobody_was_recognised() {
        clinic.rooms.checkIn.seat(clinic.kiosk, visit);

        assertThat(counter.lay(clinic.kiosk, visit)).isEmpty();
        assertThatThrownBy(() -> counter.answer(clinic.kiosk, visit, told("matters", Given.RATHER_NOT)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void who_came_for_somebody_answers_only_with_the_right_to_confirm_details() {
        comes(EnumSet.of(ProxyScope.CHECK_IN));
        assertThat(counter.lay(clinic.kiosk, visit)).isEmpty();
        assertThatThrownBy(() -> counter.answer(clinic.kiosk, visit, told("matters", Given.RATHER_NOT)))
                .isInstanceOf(NotAllowed.class);

        var daughter = comes(EnumSet.of(ProxyScope.CHECK_IN, ProxyScope.CONFIRM_DETAILS));
        tell(null, "matters", Given.words("to walk"));

        assertThat(sheets().getFirst().by()).isEqualTo(new FormSheet.Author(true, daughter));
        assertThat(told().lines()).allMatch(FormTold.Line::forAnother);
    }

    @Test
    void who_looks_at_it_and_who_changes_it_is_on_record() {
        tell(null, "matters", Given.words("to sleep"));
        clinic.rooms.formDesk.receive(clinic.desk, visit, List.of("/9j/AA=="));
        clinic.rooms.formDesk.print(clinic.desk, visit);
        counter.lay(clinic.kiosk, visit);
        clinic.rooms.formDesk.pages(clinic.nurse, maria.id());

        assertThat(deeds(Kind.FORM)).contains(Deed.ANSWERED, Deed.PRINTED);
        assertThat(deeds(Kind.FORM_PAGE)).containsExactly(Deed.CREATED, Deed.VIEWED);
    }

    @Test
    void filling_in_a_form_takes_its_time_and_is_no_heavy_errand() {
        counter.lay(clinic.kiosk, visit);
        counter.lay(clinic.kiosk, visit);
        clinic.hand.pass(Duration.ofMinutes(5));

        assertThat(remarks()).isEmpty();
        clinic.hand.pass(Duration.ofMinutes(5));
        assertThat(remarks()).containsExactly(Rule.KIOSK_OVER_TARGET);
    }
}
