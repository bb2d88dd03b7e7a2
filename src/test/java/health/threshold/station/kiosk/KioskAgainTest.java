package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.TestClinic;
import health.threshold.clinic.billing.Share;
import health.threshold.clinic.billing.SimulatedTerminal.Card;
import health.threshold.clinic.patient.ProxyScope;
import health.threshold.clinic.schedule.Service;
import health.threshold.clinic.visit.ArrivalQuestion;
import health.threshold.clinic.visit.DeskReason;
import health.threshold.clinic.visit.Topic;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody who was asked to come to the desk, and checks in once more instead.
class KioskAgainTest {

    private static final LocalDate LEOS = LocalDate.of(2019, 6, 7);

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
    void who_stopped_half_way_and_ends_it_now_needs_the_desk_no_more() {
        lobby.identified().stop();
        assertThat(lobby.reasons()).containsExactly(DeskReason.KIOSK_STOPPED);

        var again = atTheEnd(lobby.identified());

        assertThat(again.wasHere()).isFalse();
        assertThat(again.goesToTheDesk()).isFalse();
        assertThat(lobby.reasons()).doesNotContain(DeskReason.KIOSK_STOPPED);
    }

    @Test
    void who_wanted_to_talk_is_sent_to_the_desk_and_not_to_a_seat() {
        lobby.identified().talkToUs();

        assertThat(atTheEnd(lobby.identified()).goesToTheDesk()).isTrue();
    }

    @Test
    void once_the_desk_has_seen_to_it_they_are_shown_their_seat() {
        lobby.identified().talkToUs();
        lobby.clinic.rooms.requests.answer(
                lobby.clinic.desk, lobby.requests().getFirst().id());

        assertThat(atTheEnd(lobby.identified()).goesToTheDesk()).isFalse();
    }

    @Test
    void a_card_that_was_unclear_is_for_the_desk_until_the_terminal_has_answered() {
        var first = lobby.identified();
        new DetailsModel(first).confirm();
        new CopayModel(first).card().set(Card.UNCLEAR);
        new CopayModel(first).pay(Share.TODAY);
        first.finish();
        assertThat(atTheEnd(lobby.identified()).isCardUnclear()).isTrue();
        assertThat(new DoneModel(lobby.identified()).goesToTheDesk()).isTrue();

        lobby.clinic.rooms.copays.settleOpen(lobby.clinic.system);

        assertThat(atTheEnd(lobby.identified()).goesToTheDesk()).isFalse();
    }

    @Test
    void what_the_desk_can_see_to_without_them_keeps_nobody_from_their_seat() {
        var first = lobby.identified();
        new DetailsModel(first).confirm();
        new CopayModel(first).payLater(true);
        first.finish();
        assertThat(lobby.reasons()).contains(DeskReason.PAY_AT_DESK);

        assertThat(atTheEnd(lobby.identified()).goesToTheDesk()).isFalse();
    }

    @Test
    void a_private_word_is_nobody_elses_business() {
        KioskProxyTest.child(lobby, "Leo", LEOS, Set.of(ProxyScope.CHECK_IN));
        var first = KioskProxyTest.comesFor(lobby, LEOS);
        first.privateWord();
        first.finish();
        assertThat(lobby.reasons()).contains(DeskReason.PRIVATE_WORD);

        assertThat(new DoneModel(KioskProxyTest.comesFor(lobby, LEOS)).goesToTheDesk())
                .isFalse();
    }

    @Test
    void who_comes_back_after_the_machine_broke_off_goes_on_and_is_not_asked_twice() {
        lobby.owes(340);
        new DetailsModel(lobby.identified()).confirm();

        var again = lobby.identified();

        assertThat(again.page().get()).isEqualTo(Page.COPAY);
        assertThat(new CopayModel(again).owed().earlier()).isEqualTo(TestClinic.dollars(340));
    }

    @Test
    void what_was_paid_before_the_machine_broke_off_has_its_receipt() {
        lobby.clinic.mail.setUp();
        var first = lobby.identified();
        new DetailsModel(first).confirm();
        var visit = first.session().visit().orElseThrow();
        lobby.clinic.rooms.copays.takeCard(lobby.clinic.kiosk, visit, Share.TODAY, "Copay");

        var again = lobby.identified();

        assertThat(again.page().get()).isEqualTo(Page.RECEIPT);
        assertThat(new ReceiptModel(again).receipt().paid()).isEqualTo(TestClinic.dollars(25));
        new ReceiptModel(again).none();
        assertThat(lobby.clinic.terminal.charges()).isEqualTo(1);
    }

    @Test
    void a_receipt_is_for_the_one_who_paid_and_for_nobody_else() {
        lobby.clinic.mail.setUp();
        KioskProxyTest.child(lobby, "Leo", LEOS, Set.of(ProxyScope.CHECK_IN, ProxyScope.PAY));
        var ana = KioskProxyTest.comesFor(lobby, LEOS);
        new CopayModel(ana).pay(Share.TODAY);
        assertThat(ana.page().get()).isEqualTo(Page.RECEIPT);
        ana.stop();

        var leo = himself();

        assertThat(leo.session().paying.paid).isNull();
        assertThat(leo.session().receipt).isNull();
        leo.stop();
        assertThat(KioskProxyTest.comesFor(lobby, LEOS).page().get()).isEqualTo(Page.RECEIPT);
    }

    @Test
    void nobody_is_asked_to_pay_again_while_their_card_is_unclear() {
        var first = lobby.identified();
        new DetailsModel(first).confirm();
        new CopayModel(first).card().set(Card.UNCLEAR);
        new CopayModel(first).pay(Share.TODAY);
        first.stop();

        var again = lobby.identified();

        assertThat(again.page().get()).isEqualTo(Page.FEELING);
        assertThat(atTheEnd(again).isCardUnclear()).isTrue();
    }

    @Test
    void what_they_typed_before_stays_with_the_desk_whoever_ends_the_errand() {
        var first = lobby.identified();
        first.session().edits.typed(Detail.PHONE).set("434 555 9999");
        first.stop();

        atTheEnd(lobby.identified());

        assertThat(lobby.requests()).anyMatch(left -> left.typed().contains("434 555 9999"));
    }

    @Test
    void of_two_that_were_left_the_one_with_words_stays() {
        var visit = lobby.identified().session().visit().orElseThrow();
        lobby.clinic.store.write(lobby.clinic.system, tx -> {
            var here = lobby.clinic.rooms.visits.find(tx, visit).orElseThrow();
            lobby.clinic.rooms.requests.leaveAnother(tx, DeskReason.KIOSK_STOPPED, here, "");
            lobby.clinic.rooms.requests.leaveAnother(tx, DeskReason.KIOSK_STOPPED, here, "Phone: 434 555 9999");
            return true;
        });

        atTheEnd(lobby.identified());

        assertThat(lobby.requests())
                .singleElement()
                .satisfies(left -> assertThat(left.typed()).contains("9999"));
    }

    @Test
    void who_comes_for_somebody_learns_nothing_of_what_they_asked_the_desk_nor_the_other_way_round() {
        KioskProxyTest.child(lobby, "Leo", LEOS, Set.of(ProxyScope.CHECK_IN));
        var leo = himself();
        leo.talkToUs();
        leo.finish();

        assertThat(new DoneModel(KioskProxyTest.comesFor(lobby, LEOS)).goesToTheDesk())
                .isFalse();

        var ana = KioskProxyTest.comesFor(lobby, LEOS);
        ana.privateWord();
        ana.finish();
        assertThat(new DoneModel(himself()).goesToTheDesk()).isFalse();
    }

    @Test
    void what_the_desk_has_asked_meanwhile_is_not_asked_again() {
        var first = lobby.identified();
        var visit = first.session().visit().orElseThrow();
        first.talkToUs();
        lobby.clinic.store.write(lobby.clinic.desk, tx -> {
            lobby.clinic.rooms.errands.asked(tx, visit, Topic.DETAILS);
            return true;
        });

        assertThat(lobby.identified().page().get()).isEqualTo(Page.COPAY);
    }

    @Test
    void of_two_visits_the_one_that_was_left_goes_on() {
        lobby.clinic.rooms.board.arrive(lobby.clinic.desk, lobby.appointment);
        lobby.clinic.expect(lobby.mari, Duration.ofMinutes(90), Service.FOLLOWUP, "K7MR");
        var first = lobby.identified();
        assertThat(first.page().get()).isEqualTo(Page.DETAILS);
        first.stop();

        var again = lobby.identified();

        assertThat(again.page().get()).isEqualTo(Page.DETAILS);
        atTheEnd(again);
        assertThat(new DoneModel(lobby.identified()).wasHere()).isTrue();
    }

    private static DoneModel atTheEnd(KioskFlow flow) {
        if (flow.page().get() == Page.DETAILS) new DetailsModel(flow).confirm();
        if (flow.page().get() == Page.COPAY) new CopayModel(flow).payLater(false);
        if (flow.page().get() == Page.FEELING) new ArrivingModel(flow, ArrivalQuestion.FEELING).ratherNotSay();
        assertThat(flow.page().get()).isEqualTo(Page.DONE);
        return new DoneModel(flow);
    }

    private KioskFlow himself() {
        var flow = lobby.flow();
        flow.go(Page.IDENTIFY);
        lobby.identify(flow, "LEO5", LEOS);
        return flow;
    }
}
