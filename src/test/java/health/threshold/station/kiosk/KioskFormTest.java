package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.FormFile;
import health.threshold.clinic.form.FormAnswer;
import health.threshold.clinic.form.FormSheet;
import health.threshold.clinic.form.FormShelf;
import health.threshold.clinic.form.Given;
import health.threshold.clinic.visit.DeskReason;
import health.threshold.clinic.visit.VisitState;
import health.threshold.fx.Tongue;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody new fills in the form at the kiosk, or does not, and the check-in goes on. The models in a real clinic,
/// without a screen.
class KioskFormTest {

    @TempDir
    Path folder;

    private KioskAtTheClinic lobby;

    @BeforeEach
    void open() {
        lobby = new KioskAtTheClinic(folder, FormShelf.of(FormFile.sample()));
    }

    @AfterEach
    void close() {
        lobby.close();
    }

    @Test
    void the_form_comes_after_the_details_and_its_step_is_counted() {
        var flow = confirmed();

        assertThat(flow.page().get()).isEqualTo(Page.FORM);
        assertThat(flow.step()).isEqualTo(3);
        assertThat(flow.steps()).isEqualTo(5);
        assertThat(lobby.onTheBoard().state()).isEqualTo(VisitState.ARRIVED);
    }

    @Test
    void every_answer_is_kept_before_the_next_question_and_the_last_leads_on() {
        var flow = begun();
        write(flow, "to sleep");
        assertThat(given()).containsExactly(Given.words("to sleep"));
        write(flow, "a chair with arms");
        assertThat(flow.page().get()).isEqualTo(Page.FORM);
        assertThat(new FormModel(flow).pause()).isEqualTo(FormFilling.Pause.PART_DONE);
        new FormModel(flow).go();
        choose(flow, "yes");
        assertThat(new FormQuestionModel(flow, Tongue.ENGLISH).text()).contains("allergic to");
        write(flow, "penicillin");
        choose(flow, "no");
        choose(flow, "no");
        new FormModel(flow).go();
        choose(flow, "heart");
        choose(flow, "none");
        choose(flow, "diabetes");
        choose(flow, "lungs");
        question(flow).keep();
        choose(flow, "no");
        new FormModel(flow).go();
        choose(flow, "see");
        choose(flow, "main");

        assertThat(flow.page().get()).isEqualTo(Page.COPAY);
        assertThat(given())
                .extracting(one -> String.join(
                                " ",
                                one.chosen().stream().map(Given.Chosen::code).toList())
                        + one.words())
                .containsExactly(
                        "to sleep",
                        "a chair with arms",
                        "yespenicillin",
                        "no",
                        "no",
                        "diabetes lungs",
                        "no",
                        "see",
                        "main");
        assertThat(sheets()).extracting(FormSheet::progress).containsOnly(FormSheet.Progress.COMPLETED);
        flow.back();
        assertThat(flow.page().get()).isEqualTo(Page.DETAILS);
        new DetailsModel(flow).confirm();
        assertThat(flow.page().get()).isEqualTo(Page.COPAY);
    }

    @Test
    void nothing_given_is_not_an_answer_but_not_saying_is() {
        var flow = begun();
        var model = question(flow);

        model.keep();
        assertThat(model.missing().get()).isTrue();
        assertThat(given()).isEmpty();
        model.skip();

        assertThat(given()).containsExactly(Given.RATHER_NOT);
    }

    @Test
    void going_back_shows_what_was_given_and_another_answer_takes_its_place() {
        var flow = begun();
        write(flow, "to sleep");
        write(flow, "a chair");
        flow.back();
        assertThat(question(flow).words().get()).isEqualTo("a chair");

        flow.back();
        assertThat(question(flow).words().get()).isEqualTo("to sleep");
        write(flow, "to walk");

        assertThat(given()).containsExactlyInAnyOrder(Given.words("to walk"), Given.words("a chair"));
        assertThat(sheets()).hasSize(1);
    }

    @Test
    void stopping_at_any_question_leaves_the_rest_for_later_and_the_check_in_goes_on() {
        var flow = begun();
        write(flow, "to sleep");
        question(flow).stop();
        assertThat(flow.page().get()).isEqualTo(Page.FORM);
        flow.back();
        assertThat(flow.page().get()).isEqualTo(Page.FORM_QUESTION);
        assertThat(question(flow).text()).contains("easier");
        question(flow).stop();

        new FormModel(flow).later();

        assertThat(flow.page().get()).isEqualTo(Page.COPAY);
        assertThat(lobby.requests()).isEmpty();
        assertThat(given()).hasSize(1);
    }

    @Test
    void on_paper_reaches_the_desk_without_a_word_of_what_was_told() {
        var flow = begun();
        write(flow, "to sleep");
        question(flow).stop();

        new FormModel(flow).onPaper();
        new FormModel(flow).onPaper();

        assertThat(flow.page().get()).isEqualTo(Page.COPAY);
        assertThat(lobby.reasons()).containsExactly(DeskReason.FORM_ON_PAPER);
        assertThat(lobby.requests().getFirst().typed()).isEmpty();
    }

    @Test
    void who_comes_back_goes_on_where_it_was_and_sees_nothing_of_before() {
        var flow = begun();
        write(flow, "to sleep");
        flow.stop();
        lobby.timers.pass(Duration.ofSeconds(1));
        var other = lobby.identified();

        assertThat(other.page().get()).isEqualTo(Page.FORM);
        assertThat(new FormModel(other).pause()).isEqualTo(FormFilling.Pause.RESUMED);
        new FormModel(other).go();

        assertThat(question(other).text()).contains("easier");
        assertThat(question(other).words().get()).isEmpty();
        other.back();
        assertThat(other.page().get()).isEqualTo(Page.FORM);
        new FormModel(other).go();
        write(other, "a chair");
        new FormModel(other).later();
        assertThat(other.page().get()).isEqualTo(Page.COPAY);
        assertThat(given()).containsExactly(Given.words("to sleep"), Given.words("a chair"));
    }

    @Test
    void two_presses_in_a_row_give_one_answer() {
        var flow = begun();
        var model = question(flow);
        model.words().set("to sleep");

        model.keep();
        model.keep();

        assertThat(given()).containsExactly(Given.words("to sleep"));
        assertThat(question(flow).text()).contains("easier");
    }

    @Test
    void whoever_is_wiped_away_leaves_nothing_typed() {
        var flow = begun();
        question(flow).words().set("private");

        flow.stop();

        assertThat(flow.session().form.words.get()).isEmpty();
        assertThat(flow.session().form.isAny()).isFalse();
        assertThat(given()).isEmpty();
    }

    private KioskFlow confirmed() {
        var flow = lobby.identified();
        new DetailsModel(flow).confirm();
        return flow;
    }

    private KioskFlow begun() {
        var flow = confirmed();
        new FormModel(flow).go();
        return flow;
    }

    private static FormQuestionModel question(KioskFlow flow) {
        return new FormQuestionModel(flow, Tongue.ENGLISH);
    }

    private static void write(KioskFlow flow, String words) {
        var model = question(flow);
        model.words().set(words);
        model.keep();
    }

    private static void choose(KioskFlow flow, String code) {
        var model = question(flow);
        model.options().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .ifPresent(model::choose);
    }

    private List<FormSheet> sheets() {
        return lobby.clinic.store.read(
                lobby.clinic.system, tx -> lobby.clinic.rooms.forms.of(tx, List.of(lobby.mari.id())));
    }

    private List<Given> given() {
        return sheets().stream()
                .flatMap(sheet -> sheet.answers().stream())
                .map(FormAnswer::given)
                .toList();
    }
}
