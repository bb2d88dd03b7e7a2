package health.threshold.station.kiosk;

import static health.threshold.app.TestClinic.dollars;
import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.clinic.billing.Payment;
import health.threshold.clinic.billing.Purpose;
import health.threshold.clinic.billing.SimulatedTerminal.Card;
import health.threshold.clinic.schedule.Service;
import health.threshold.clinic.visit.DeskReason;
import health.threshold.clinic.visit.Feeling;
import health.threshold.clinic.visit.VisitState;
import health.threshold.kernel.MomentKind;
import health.threshold.kernel.VisitId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The kiosk's models in a real clinic, without a screen.
class KioskModelsTest {

    private static final LocalDate BORN = LocalDate.of(1961, 3, 14);

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
    void the_arrival_is_recorded_before_anything_is_asked() {
        var flow = lobby.identified();

        assertThat(flow.page().get()).isEqualTo(Page.DETAILS);
        assertThat(lobby.onTheBoard().state()).isEqualTo(VisitState.ARRIVED);
        assertThat(new DetailsModel(flow).onFile(Detail.PHONE)).isEqualTo("••• ••• 4471");
    }

    @Test
    void every_claim_that_does_not_fit_ends_on_the_same_page() {
        var tomorrow = lobby.clinic.person("Jo", "Park", BORN, "434 555 0009");
        lobby.clinic.expect(tomorrow, Duration.ofDays(1), Service.FOLLOWUP, "TMRW");
        lobby.clinic.expect(
                lobby.clinic.person("Ana", "Silva", BORN, "434 555 0001"), Duration.ZERO, Service.FOLLOWUP, "TWIN");
        lobby.clinic.expect(
                lobby.clinic.person("Anna", "Silva", BORN, "434 555 0001"), Duration.ZERO, Service.FOLLOWUP, "TWIN");

        for (var code : new String[] {"NONE", "TMRW", "TWIN"}) {
            var flow = lobby.flow();
            flow.go(Page.IDENTIFY);
            lobby.identify(flow, code, BORN);
            assertThat(flow.page().get()).isEqualTo(Page.NOT_FOUND);
            assertThat(flow.session().called()).isEmpty();
        }
    }

    @Test
    void too_many_tries_are_slower_and_never_locked_out() {
        var flow = lobby.flow();
        flow.go(Page.IDENTIFY);
        for (int attempt = 0; attempt < 20; attempt++) {
            lobby.identify(flow, "NONE", BORN);
            flow.back();
        }
        lobby.clinic.hand.pass(Duration.ofMinutes(6));

        lobby.identify(flow, KioskAtTheClinic.CODE, BORN);

        assertThat(flow.page().get()).isEqualTo(Page.DETAILS);
    }

    @Test
    void the_second_failed_attempt_goes_to_the_desk_with_what_was_typed() {
        var flow = lobby.flow();
        flow.go(Page.IDENTIFY);
        lobby.identify(flow, "K7MP", BORN);
        assertThat(lobby.requests()).isEmpty();
        flow.back();
        lobby.identify(flow, "K7MR", BORN);

        assertThat(lobby.reasons()).containsExactly(DeskReason.NOT_FOUND);
        assertThat(lobby.requests().getFirst().typed()).isEqualTo("Code: K7MR; Born: Mar 14, 1961");
    }

    @Test
    void talking_after_one_failed_attempt_leaves_that_too() {
        var flow = lobby.flow();
        flow.go(Page.IDENTIFY);
        lobby.identify(flow, "K7MP", BORN);

        flow.talkToUs();

        assertThat(flow.page().get()).isEqualTo(Page.TALK);
        assertThat(lobby.reasons()).containsExactly(DeskReason.NOT_FOUND);
        assertThat(lobby.requests().getFirst().typed()).contains("K7MP");
    }

    @Test
    void going_back_keeps_what_was_typed() {
        var flow = lobby.identified();
        new DetailsModel(flow).change(Detail.EMAIL);
        new ChangeModel(flow).typed().set("mari@ho");
        flow.back();
        flow.back();

        assertThat(flow.page().get()).isEqualTo(Page.IDENTIFY);
        assertThat(flow.session().code.get()).isEqualTo(KioskAtTheClinic.CODE);
        assertThat(flow.session().born.get()).isEqualTo(BORN);
        new IdentifyModel(flow).next();
        assertThat(flow.page().get()).isEqualTo(Page.DETAILS);
        assertThat(flow.session().typed(Detail.EMAIL).get()).isEqualTo("mari@ho");
        assertThat(flow.session().corrections().isNone()).isTrue();
    }

    @Test
    void what_is_put_right_reaches_the_record_and_the_desk() {
        var flow = lobby.identified();
        change(flow, Detail.PHONE, "434 555 9999");
        change(flow, Detail.INSURANCE, "Red Hill");

        new DetailsModel(flow).confirm();

        assertThat(lobby.clinic
                        .rooms
                        .checkIn
                        .details(lobby.clinic.kiosk, visit(flow))
                        .phone())
                .endsWith("9999");
        assertThat(lobby.reasons()).containsExactly(DeskReason.INSURANCE_CHANGED);
        assertThat(flow.page().get()).isEqualTo(Page.COPAY);
    }

    @Test
    void half_a_phone_number_is_asked_about_kindly() {
        var flow = lobby.identified();
        new DetailsModel(flow).change(Detail.PHONE);
        var model = new ChangeModel(flow);
        model.typed().set("434");

        model.keep();

        assertThat(model.unlikely().get()).isTrue();
        assertThat(flow.page().get()).isEqualTo(Page.CHANGE);
    }

    @Test
    void pressing_pay_twice_charges_once() {
        var flow = paying();
        var model = new CopayModel(flow);

        model.pay(Purpose.TODAY);
        model.pay(Purpose.TODAY);

        assertThat(lobby.clinic.terminal.charges()).isEqualTo(1);
        assertThat(flow.page().get()).isEqualTo(Page.FEELING);
        assertThat(new FeelingModel(flow).paid().orElseThrow().paid()).isEqualTo(dollars(25));
    }

    @Test
    void a_declined_card_ends_well_and_another_can_be_tried() {
        var flow = paying();
        pay(flow, Card.DECLINES);
        assertThat(flow.page().get()).isEqualTo(Page.CARD);
        assertThat(new CardModel(flow).isDeclined()).isTrue();

        new CardModel(flow).tryAnother();
        pay(flow, Card.APPROVES);

        assertThat(flow.page().get()).isEqualTo(Page.FEELING);
        assertThat(lobby.clinic.terminal.charges()).isEqualTo(1);
        assertThat(lobby.onTheBoard().state()).isEqualTo(VisitState.ARRIVED);
    }

    @Test
    void an_unclear_card_is_for_the_desk_and_is_not_asked_for_again() {
        var flow = paying();

        pay(flow, Card.UNCLEAR);

        assertThat(flow.session().payment).isInstanceOf(Payment.AskedAtTheDesk.class);
        assertThat(new CardModel(flow).isDeclined()).isFalse();
        assertThat(lobby.reasons()).containsExactly(DeskReason.CARD_UNCLEAR);
        flow.back();
        new DetailsModel(flow).confirm();
        assertThat(flow.page().get()).isEqualTo(Page.FEELING);
        assertThat(lobby.onTheBoard().state()).isEqualTo(VisitState.ARRIVED);
    }

    @Test
    void a_lost_answer_is_found_again_and_charged_once() {
        var flow = paying();

        pay(flow, Card.LOSES_ANSWER);

        assertThat(flow.page().get()).isEqualTo(Page.FEELING);
        assertThat(lobby.clinic.terminal.charges()).isEqualTo(1);
    }

    @Test
    void paying_at_the_desk_is_as_good() {
        var flow = paying();

        new CopayModel(flow).payLater(true);

        assertThat(flow.page().get()).isEqualTo(Page.FEELING);
        assertThat(lobby.reasons()).containsExactly(DeskReason.PAY_AT_DESK);
    }

    @Test
    void who_owes_nothing_is_not_asked_for_money() {
        var sam = lobby.clinic.person("Sam", "Okafor", LocalDate.of(1990, 5, 1), "434 555 7777");
        lobby.clinic.expect(sam, Duration.ofMinutes(5), Service.FOLLOWUP, "SAM2");
        var flow = lobby.flow();
        flow.go(Page.IDENTIFY);
        lobby.identify(flow, "SAM2", sam.birthDate());

        new DetailsModel(flow).confirm();

        assertThat(flow.page().get()).isEqualTo(Page.FEELING);
        assertThat(flow.steps()).isEqualTo(3);
        assertThat(flow.step()).isEqualTo(3);
    }

    @Test
    void a_hard_day_reaches_the_exam_room_and_a_seat_is_shown() {
        var flow = feeling();

        new FeelingModel(flow).say(Feeling.HARD_DAY);

        var done = new DoneModel(flow);
        assertThat(flow.page().get()).isEqualTo(Page.DONE);
        assertThat(done.isHardDay()).isTrue();
        assertThat(done.seat().area()).isEqualTo("Blue area");
        assertThat(done.seat().waiting()).isPositive();
        assertThat(lobby.onTheBoard().moment()).isEqualTo(MomentKind.TRANSITION);
    }

    @Test
    void nobody_has_to_say_how_they_feel() {
        var flow = feeling();

        new FeelingModel(flow).ratherNotSay();

        assertThat(flow.page().get()).isEqualTo(Page.DONE);
        assertThat(lobby.onTheBoard().moment()).isEqualTo(MomentKind.CUSTOMER);
    }

    @Test
    void who_is_here_already_is_reassured_and_asked_nothing() {
        lobby.identified();

        var flow = lobby.identified();

        assertThat(flow.page().get()).isEqualTo(Page.DONE);
        assertThat(new DoneModel(flow).wasHere()).isTrue();
        assertThat(new DoneModel(flow).seat().ticket()).isNotEmpty();
    }

    @Test
    void a_private_word_before_anyone_is_known_names_nobody() {
        var flow = lobby.flow();
        flow.go(Page.IDENTIFY);
        flow.session().code.set(KioskAtTheClinic.CODE);

        flow.privateWord();

        assertThat(flow.page().get()).isEqualTo(Page.PRIVATE);
        assertThat(lobby.reasons()).containsExactly(DeskReason.PRIVATE_WORD);
        assertThat(lobby.requests().getFirst().typed()).isEmpty();
    }

    @Test
    void a_private_word_hides_the_name_and_asks_nothing_more() {
        var flow = lobby.identified();

        flow.privateWord();

        assertThat(flow.page().get()).isEqualTo(Page.PRIVATE);
        assertThat(flow.canGoBack()).isFalse();
        assertThat(lobby.onTheBoard().who().name()).isEmpty();
        assertThat(lobby.onTheBoard().isPressing()).isTrue();
        assertThat(lobby.onTheBoard().misalignment()).isEmpty();
    }

    @Test
    void talking_takes_along_what_was_typed_and_can_be_gone_back_from() {
        var flow = lobby.identified();
        new DetailsModel(flow).change(Detail.ADDRESS);
        new ChangeModel(flow).typed().set("14 Mill Lane");

        flow.talkToUs();

        assertThat(lobby.requests().getFirst().typed()).isEqualTo("Address: 14 Mill Lane");
        assertThat(lobby.reasons()).containsExactly(DeskReason.TALK_TO_US);
        new AsideModel(flow).goOn();
        assertThat(flow.page().get()).isEqualTo(Page.CHANGE);
        assertThat(new ChangeModel(flow).typed().get()).isEqualTo("14 Mill Lane");
    }

    @Test
    void nobody_answers_and_all_is_wiped_and_left_for_the_desk() {
        var flow = lobby.flow();
        var idle = new IdleModel(flow);
        flow.go(Page.IDENTIFY);
        flow.session().family.set("Gómez");

        lobby.wait(60);
        assertThat(idle.asking().get()).isTrue();
        assertThat(idle.left().get()).isEqualTo(20);
        lobby.wait(20);

        assertThat(flow.page().get()).isEqualTo(Page.WELCOME);
        assertThat(flow.session().family.get()).isEmpty();
        assertThat(lobby.reasons()).containsExactly(DeskReason.KIOSK_STOPPED);
        assertThat(lobby.requests().getFirst().typed()).isEqualTo("Last name: Gómez");
    }

    @Test
    void more_time_is_given_as_often_as_it_is_asked_for() {
        var flow = lobby.flow();
        var idle = new IdleModel(flow);
        flow.go(Page.IDENTIFY);
        flow.session().family.set("Gómez");

        for (int asked = 0; asked < 20; asked++) {
            lobby.wait(75);
            idle.moreTime();
        }

        assertThat(flow.session().family.get()).isEqualTo("Gómez");
        assertThat(lobby.requests()).isEmpty();
    }

    @Test
    void the_last_page_fades_and_leaves_nothing_for_the_desk() {
        var flow = feeling();
        var idle = new IdleModel(flow);
        new FeelingModel(flow).ratherNotSay();

        lobby.wait(IdleModel.FADING_SECONDS);

        assertThat(flow.page().get()).isEqualTo(Page.WELCOME);
        assertThat(idle.asking().get()).isFalse();
        assertThat(lobby.requests()).isEmpty();
    }

    @Test
    void something_that_breaks_midway_sends_the_person_to_the_desk_checked_in() {
        var flow = lobby.identified();

        flow.ask(
                Waiting.SAVING,
                () -> {
                    throw new IllegalStateException("broken");
                },
                never -> {});

        assertThat(flow.page().get()).isEqualTo(Page.STOPPED);
        assertThat(new AsideModel(flow).isCheckedIn()).isTrue();
        assertThat(lobby.reasons()).containsExactly(DeskReason.KIOSK_STOPPED);
        assertThat(lobby.troubles).hasSize(1);
    }

    @Test
    void what_was_typed_and_left_at_the_welcome_goes_to_the_desk_too() {
        var flow = lobby.flow();
        var idle = new IdleModel(flow);
        flow.go(Page.IDENTIFY);
        flow.session().code.set("K7M");
        flow.back();

        lobby.wait(IdleModel.QUIET_SECONDS);

        assertThat(idle.asking().get()).isFalse();
        assertThat(flow.session().code.get()).isEmpty();
        assertThat(lobby.reasons()).containsExactly(DeskReason.KIOSK_STOPPED);
    }

    @Test
    void staff_leave_with_the_device_code_only() {
        var flow = lobby.flow();
        var exit = new ExitModel(flow);
        for (int press = 0; press < 5; press++) exit.pressName();
        assertThat(exit.isOpen().get()).isTrue();

        exit.code().set("1111");
        exit.check();
        lobby.wait(3);
        assertThat(exit.wrong().get()).isTrue();
        assertThat(lobby.exits).isEmpty();
        exit.code().set(KioskAtTheClinic.EXIT_CODE);
        exit.check();

        assertThat(lobby.exits).containsExactly("left");
    }

    private KioskFlow paying() {
        var flow = lobby.identified();
        new DetailsModel(flow).confirm();
        return flow;
    }

    private KioskFlow feeling() {
        var flow = paying();
        new CopayModel(flow).payLater(false);
        return flow;
    }

    private static void pay(KioskFlow flow, Card card) {
        var model = new CopayModel(flow);
        model.card().set(card);
        model.pay(Purpose.TODAY);
    }

    private static void change(KioskFlow flow, Detail detail, String text) {
        new DetailsModel(flow).change(detail);
        var model = new ChangeModel(flow);
        model.typed().set(text);
        model.keep();
    }

    private static VisitId visit(KioskFlow flow) {
        return flow.session().visit().orElseThrow();
    }
}
