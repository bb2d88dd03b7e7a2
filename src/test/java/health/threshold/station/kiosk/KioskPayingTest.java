package health.threshold.station.kiosk;

import static health.threshold.app.TestClinic.dollars;
import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.TestClinic;
import health.threshold.clinic.billing.Payment;
import health.threshold.clinic.billing.Share;
import health.threshold.clinic.billing.SimulatedTerminal.Card;
import health.threshold.clinic.schedule.Service;
import health.threshold.clinic.visit.ArrivalAnswer;
import health.threshold.clinic.visit.ArrivalQuestion;
import health.threshold.clinic.visit.DeskReason;
import health.threshold.clinic.visit.Feeling;
import health.threshold.clinic.visit.VisitState;
import health.threshold.fx.Tongue;
import health.threshold.fx.Words;
import health.threshold.kernel.MomentKind;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Money, feelings and a seat: the models in a real clinic, without a screen.
class KioskPayingTest {

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
    void pressing_pay_twice_charges_once() {
        var flow = paying();
        var model = new CopayModel(flow);

        model.pay(Share.TODAY);
        model.pay(Share.TODAY);

        assertThat(lobby.clinic.terminal.charges()).isEqualTo(1);
        assertThat(flow.page().get()).isEqualTo(Page.FEELING);
        assertThat(new ArrivingModel(flow, ArrivalQuestion.FEELING)
                        .paid()
                        .orElseThrow()
                        .paid())
                .isEqualTo(dollars(25));
    }

    @Test
    void without_a_terminal_only_the_desk_and_later_are_offered() {
        try (var real = new KioskAtTheClinic(folder.resolve("real"), false)) {
            var flow = real.identified();
            new DetailsModel(flow).confirm();
            var model = new CopayModel(flow);
            assertThat(flow.page().get()).isEqualTo(Page.COPAY);
            assertThat(model.isSimulated()).isFalse();
            assertThat(model.offers()).isEmpty();

            model.payLater(true);

            assertThat(flow.page().get()).isEqualTo(Page.FEELING);
            assertThat(real.onTheBoard().state()).isEqualTo(VisitState.ARRIVED);
        }
    }

    @Test
    void amounts_that_may_have_been_paid_elsewhere_are_charged_only_after_asking() {
        lobby.old = Optional.of(TestClinic.START.minus(Duration.ofHours(2)));
        var flow = paying();
        var model = new CopayModel(flow);
        assertThat(model.asOf(Words.of(Kiosk.class, Tongue.ENGLISH))).hasValue("7:50\u00a0AM");

        model.pay(Share.TODAY);
        assertThat(lobby.clinic.terminal.charges()).isZero();
        assertThat(model.asked().get()).isEqualTo(CopayModel.Asked.FIRST);
        model.pay(Share.TODAY);

        assertThat(lobby.clinic.terminal.charges()).isEqualTo(1);
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

        new ArrivingModel(flow, ArrivalQuestion.FEELING).say(new ArrivalAnswer.Feels(Feeling.HARD_DAY));

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

        new ArrivingModel(flow, ArrivalQuestion.FEELING).ratherNotSay();

        assertThat(flow.page().get()).isEqualTo(Page.DONE);
        assertThat(lobby.onTheBoard().moment()).isEqualTo(MomentKind.CUSTOMER);
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
        model.pay(Share.TODAY);
    }
}
