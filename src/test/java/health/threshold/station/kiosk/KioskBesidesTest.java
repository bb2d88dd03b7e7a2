package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import health.threshold.clinic.feedback.Feedback;
import health.threshold.clinic.feedback.FeedbackKind;
import health.threshold.clinic.schedule.Appointment;
import health.threshold.clinic.schedule.AppointmentStatus;
import health.threshold.clinic.visit.BoardLine;
import health.threshold.clinic.visit.DeskReason;
import health.threshold.clinic.visit.DeskRequest;
import health.threshold.clinic.visit.VisitState;
import health.threshold.fx.Tongue;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people come to the kiosk for besides checking in: another time, and to tell us something.
class KioskBesidesTest {

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
    void another_time_is_asked_for_without_checking_in_and_nothing_is_cancelled() {
        var flow = forAnotherTime();

        new AnotherTimeModel(flow).wish(Wish.MORNING);

        assertThat(flow.page().get()).isEqualTo(Page.ASKED);
        assertThat(lobby.onTheBoard().state()).isEqualTo(VisitState.EXPECTED);
        assertThat(lobby.onTheBoard().requests())
                .extracting(DeskRequest::reason, DeskRequest::typed)
                .containsExactly(tuple(DeskReason.ANOTHER_TIME, "A morning"));
        assertThat(lobby.clinic.rooms.boardView.today(lobby.clinic.desk).unplaced())
                .isEmpty();
        Optional<Appointment> booked = lobby.clinic.store.read(
                lobby.clinic.system, tx -> lobby.clinic.rooms.schedule.find(tx, lobby.appointment));
        assertThat(booked).map(Appointment::status).contains(AppointmentStatus.BOOKED);
    }

    @Test
    void asked_for_twice_the_last_wish_holds() {
        new AnotherTimeModel(forAnotherTime()).wish(Wish.MORNING);
        new AnotherTimeModel(forAnotherTime()).wish(Wish.SOON);

        assertThat(lobby.requests()).extracting(DeskRequest::typed).containsExactly("As soon as you can");
    }

    @Test
    void whoever_walks_away_from_it_has_not_come_and_asked_nothing() {
        var flow = forAnotherTime();

        flow.stop();

        assertThat(lobby.reasons()).containsExactly(DeskReason.KIOSK_STOPPED);
        assertThat(lobby.onTheBoard().state()).isEqualTo(VisitState.EXPECTED);
        assertThat(flow.session().forAnotherTime).isFalse();
    }

    @Test
    void whoever_cannot_stay_says_so_after_checking_in_and_finds_back_to_their_seat() {
        var flow = lobby.identified();
        new Seating(flow).seat();
        new DoneModel(flow).besides(Page.ANOTHER_TIME);
        flow.back();
        assertThat(flow.page().get()).isEqualTo(Page.DONE);
        new DoneModel(flow).besides(Page.ANOTHER_TIME);

        new AnotherTimeModel(flow).wish(Wish.NONE);

        assertThat(lobby.reasons()).containsExactly(DeskReason.ANOTHER_TIME);
        assertThat(lobby.onTheBoard().state()).isEqualTo(VisitState.ARRIVED);
    }

    @Test
    void a_complaint_needs_no_name_and_has_a_number_that_the_desk_has_too() {
        var flow = lobby.flow();
        new WelcomeModel(flow, new Tongue(Tongue.LOBBY)).tell();
        new TellModel(flow).tell(FeedbackKind.COMPLAINT);
        new TellModel(flow).words().set("Nobody told me about the wait");

        new TellModel(flow).send();

        var told = new AskedModel(flow).told().orElseThrow();
        assertThat(flow.page().get()).isEqualTo(Page.ASKED);
        assertThat(told.number()).matches("M-[0-9A-HJKMNP-TV-Z]{5}");
        assertThat(told.patient()).isNull();
        assertThat(lobby.requests())
                .extracting(DeskRequest::reason, DeskRequest::typed)
                .containsExactly(tuple(DeskReason.COMPLAINED, told.number() + ": Nobody told me about the wait"));
    }

    @Test
    void whoever_was_found_is_told_that_their_name_goes_with_it() {
        assertThat(new TellModel(lobby.flow()).isKnown()).isFalse();
        var flow = lobby.identified();
        new Seating(flow).seat();
        new DoneModel(flow).besides(Page.TELL);

        assertThat(new TellModel(flow).isKnown()).isTrue();
    }

    @Test
    void whoever_was_done_and_then_walks_away_has_stopped_nothing() {
        var flow = lobby.identified();
        new Seating(flow).seat();
        new DoneModel(flow).besides(Page.TELL);
        flow.talkToUs();
        flow.back();

        flow.stop();

        assertThat(lobby.reasons()).doesNotContain(DeskReason.KIOSK_STOPPED);
    }

    @Test
    void a_second_question_leaves_the_first_one_where_it_is() {
        var flow = lobby.identified();
        new Seating(flow).seat();
        for (var words : List.of("When is it my turn?", "Where is the water?")) {
            new DoneModel(flow).besides(Page.TELL);
            new TellModel(flow).tell(FeedbackKind.QUESTION);
            new TellModel(flow).words().set(words);
            new TellModel(flow).send();
        }

        assertThat(lobby.requests())
                .extracting(DeskRequest::typed)
                .anyMatch(typed -> typed.endsWith("turn?"))
                .anyMatch(typed -> typed.endsWith("water?"));
    }

    @Test
    void what_somebody_says_after_checking_in_is_theirs_and_waits_for_an_answer() {
        var flow = lobby.identified();
        new Seating(flow).seat();
        new DoneModel(flow).besides(Page.TELL);
        new TellModel(flow).tell(FeedbackKind.QUESTION);
        new TellModel(flow).words().set("Where is the pharmacy?");

        new TellModel(flow).send();

        List<Feedback> open = lobby.clinic.store.read(
                lobby.clinic.system, tx -> lobby.clinic.rooms.feedback.open(tx, lobby.mari.id()));
        assertThat(open).extracting(Feedback::words).containsExactly("Where is the pharmacy?");
        BoardLine line = lobby.onTheBoard();
        assertThat(line.requests()).extracting(DeskRequest::reason).containsExactly(DeskReason.ASKED);
    }

    @Test
    void thanks_wait_for_no_answer() {
        var flow = lobby.identified();
        new TellModel(flow).tell(FeedbackKind.COMPLIMENT);
        new TellModel(flow).words().set("Ana was kind");

        new TellModel(flow).send();

        List<Feedback> open = lobby.clinic.store.read(
                lobby.clinic.system, tx -> lobby.clinic.rooms.feedback.open(tx, lobby.mari.id()));
        assertThat(open).isEmpty();
        assertThat(lobby.reasons()).containsExactly(DeskReason.THANKED);
    }

    @Test
    void nothing_is_sent_without_words_and_nothing_kept_that_was_not_sent() {
        var flow = lobby.flow();
        new WelcomeModel(flow, new Tongue(Tongue.LOBBY)).tell();
        var model = new TellModel(flow);
        model.tell(FeedbackKind.COMPLIMENT);

        model.send();
        assertThat(model.empty().get()).isTrue();
        model.words().set("Half a thou");
        flow.stop();

        assertThat(lobby.requests()).isEmpty();
        assertThat(flow.session().words.get()).isEmpty();
    }

    @Test
    void whoever_would_rather_speak_is_expected_at_the_desk() {
        var flow = lobby.flow();
        new WelcomeModel(flow, new Tongue(Tongue.LOBBY)).tell();

        new TellModel(flow).speak();

        assertThat(flow.page().get()).isEqualTo(Page.TALK);
        assertThat(lobby.reasons()).containsExactly(DeskReason.TALK_TO_US);
    }

    private KioskFlow forAnotherTime() {
        var flow = lobby.flow();
        new WelcomeModel(flow, new Tongue(Tongue.LOBBY)).anotherTime();
        lobby.identify(flow, KioskAtTheClinic.CODE, lobby.mari.birthDate());
        assertThat(flow.page().get()).isEqualTo(Page.ANOTHER_TIME);
        return flow;
    }
}
