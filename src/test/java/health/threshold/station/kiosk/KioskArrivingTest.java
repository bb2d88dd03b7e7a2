package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import health.threshold.clinic.patient.NeedCode;
import health.threshold.clinic.patient.ProxyScope;
import health.threshold.clinic.settings.Setting;
import health.threshold.clinic.visit.ArrivalAnswer;
import health.threshold.clinic.visit.ArrivalQuestion;
import health.threshold.clinic.visit.Arriving;
import health.threshold.clinic.visit.DeskReason;
import health.threshold.clinic.visit.DeskRequest;
import health.threshold.clinic.visit.Feeling;
import health.threshold.clinic.visit.NeedToday;
import health.threshold.kernel.VisitId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How people arrive: at most two questions, each a page, each kept at once, and none that stops anybody.
class KioskArrivingTest {

    @TempDir
    Path folder;

    private KioskAtTheClinic lobby;

    @BeforeEach
    void open() {
        lobby = new KioskAtTheClinic(folder);
    }

    @AfterEach
    void close() {
        lobby.close();
    }

    @Test
    void two_questions_are_two_pages_in_the_clinics_order_and_both_are_counted() {
        var flow = asked("pain, feeling");
        assertThat(flow.page().get()).isEqualTo(Page.PAIN);
        assertThat(List.of(flow.step(), flow.steps())).containsExactly(4, 5);

        say(flow, new ArrivalAnswer.Hurts(3));
        assertThat(flow.page().get()).isEqualTo(Page.FEELING);
        assertThat(List.of(flow.step(), flow.steps())).containsExactly(5, 5);
        assertThat(kept()).isEqualTo(new Arriving(null, 3, Set.of()));

        say(flow, new ArrivalAnswer.Feels(Feeling.FINE));
        assertThat(flow.page().get()).isEqualTo(Page.DONE);
        assertThat(kept()).isEqualTo(new Arriving(Feeling.FINE, 3, Set.of()));
    }

    @Test
    void where_nothing_is_asked_there_is_no_such_step() {
        var flow = flowThatAsks("");
        flow.go(Page.IDENTIFY);

        identify(flow);
        assertThat(flow.steps()).isEqualTo(3);
        payLater(flow);

        assertThat(flow.page().get()).isEqualTo(Page.DONE);
    }

    @Test
    void there_is_no_count_before_anybody_is_known_and_then_it_is_right() {
        var flow = flowThatAsks("feeling, pain");
        flow.go(Page.IDENTIFY);
        assertThat(List.of(flow.step(), flow.steps())).containsExactly(1, 0);

        identify(flow);

        assertThat(List.of(flow.step(), flow.steps())).containsExactly(2, 5);
    }

    @Test
    void what_is_on_record_is_not_asked_and_nothing_takes_its_place() {
        lobby.clinic.need(lobby.mari, NeedCode.WHEELCHAIR);
        // She has an interpreter on record, too.
        var flow = asked("wheelchair, interpreter");

        assertThat(flow.page().get()).isEqualTo(Page.DONE);
        assertThat(flow.steps()).isEqualTo(3);
    }

    @Test
    void what_was_put_right_a_minute_ago_is_not_asked() {
        var flow = flowThatAsks("wheelchair, pain");
        flow.go(Page.IDENTIFY);
        identify(flow);
        assertThat(flow.steps()).isEqualTo(5);
        new DetailsModel(flow).change(Group.HELP);
        new ChangeModel(flow).choose(Choice.WHEELCHAIR);
        new ChangeModel(flow).keep();

        payLater(flow);

        assertThat(flow.page().get()).isEqualTo(Page.PAIN);
        assertThat(List.of(flow.step(), flow.steps())).containsExactly(4, 4);
    }

    @Test
    void back_leads_to_the_question_before_and_another_answer_takes_its_place() {
        var flow = asked("pain, wheelchair");
        say(flow, new ArrivalAnswer.Hurts(8));

        flow.back();
        assertThat(flow.page().get()).isEqualTo(Page.PAIN);
        rather(flow, ArrivalQuestion.PAIN);

        assertThat(flow.page().get()).isEqualTo(Page.WHEELCHAIR);
        assertThat(kept()).isEqualTo(Arriving.UNSAID);
    }

    @Test
    void a_double_press_answers_one_question() {
        var flow = asked("pain, feeling");

        say(flow, new ArrivalAnswer.Hurts(3));
        new ArrivingModel(flow, ArrivalQuestion.PAIN).say(new ArrivalAnswer.Hurts(4));

        assertThat(flow.page().get()).isEqualTo(Page.FEELING);
        assertThat(kept()).isEqualTo(new Arriving(null, 3, Set.of()));
    }

    @Test
    void nobody_has_to_say() {
        var flow = asked("quiet-place, feeling");

        rather(flow, ArrivalQuestion.QUIET_PLACE);
        rather(flow, ArrivalQuestion.FEELING);

        assertThat(flow.page().get()).isEqualTo(Page.DONE);
        assertThat(kept()).isEqualTo(Arriving.UNSAID);
        assertThat(lobby.reasons()).doesNotContain(DeskReason.NEEDS_TODAY);
    }

    @Test
    void the_desk_reads_what_is_needed_and_nothing_else_and_the_person_that_it_knows() {
        var flow = asked("quiet-place, pain");

        say(flow, new ArrivalAnswer.Needs(NeedToday.QUIET_PLACE, true));
        say(flow, new ArrivalAnswer.Hurts(9));

        assertThat(lobby.requests())
                .filteredOn(request -> request.reason() != DeskReason.PAY_AT_DESK)
                .extracting(DeskRequest::reason, DeskRequest::typed)
                .containsExactly(tuple(DeskReason.NEEDS_TODAY, "A quiet place to wait"));
        assertThat(new DoneModel(flow).needsSomething()).isTrue();
        assertThat(new DoneModel(flow).isHardDay()).isTrue();
    }

    @Test
    void only_the_first_page_after_paying_says_thank_you_for_it() {
        var flow = flowThatAsks("pain, feeling");
        flow.go(Page.IDENTIFY);
        identify(flow);
        new DetailsModel(flow).confirm();
        var copay = new CopayModel(flow);
        copay.pay(copay.offers().getFirst().share());

        assertThat(new ArrivingModel(flow, ArrivalQuestion.PAIN).paid()).isPresent();
        assertThat(new ArrivingModel(flow, ArrivalQuestion.FEELING).paid()).isEmpty();
        assertThat(flow.canGoBack()).isTrue();
    }

    @Test
    void nobody_is_asked_how_the_child_they_came_with_arrives() {
        lobby.clinic.choose(Setting.KIOSK_QUESTIONS, "pain, wheelchair");
        var born = LocalDate.of(2019, 6, 7);
        KioskProxyTest.child(lobby, "Leo", born, Set.of(ProxyScope.CHECK_IN));
        var flow = lobby.flow();
        flow.go(Page.IDENTIFY);
        flow.session().forAnother.set(true);
        flow.session().byName.set(true);
        flow.session().family.set("Silva");
        flow.session().own.set("0202");
        flow.session().born.set(born);
        new IdentifyModel(flow).next();
        lobby.wait(15);

        assertThat(flow.page().get()).isEqualTo(Page.DONE);
    }

    private KioskFlow flowThatAsks(String questions) {
        lobby.clinic.choose(Setting.KIOSK_QUESTIONS, questions);
        return lobby.flow();
    }

    /// Mari, at the first question, or past them all.
    private KioskFlow asked(String questions) {
        var flow = flowThatAsks(questions);
        flow.go(Page.IDENTIFY);
        identify(flow);
        payLater(flow);
        return flow;
    }

    private void identify(KioskFlow flow) {
        lobby.identify(flow, KioskAtTheClinic.CODE, lobby.mari.birthDate());
    }

    private static void payLater(KioskFlow flow) {
        new DetailsModel(flow).confirm();
        new CopayModel(flow).payLater(true);
    }

    private static void say(KioskFlow flow, ArrivalAnswer answer) {
        new ArrivingModel(flow, answer.question()).say(answer);
    }

    private static void rather(KioskFlow flow, ArrivalQuestion question) {
        new ArrivingModel(flow, question).ratherNotSay();
    }

    private VisitId visit() {
        return new VisitId(lobby.appointment.value());
    }

    private Arriving kept() {
        return lobby.clinic
                .store
                .read(lobby.clinic.system, tx -> lobby.clinic.rooms.visits.find(tx, visit()))
                .orElseThrow()
                .arriving();
    }
}
