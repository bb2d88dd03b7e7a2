package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.clinic.settings.Setting;
import health.threshold.clinic.visit.ArrivalQuestion;
import health.threshold.clinic.visit.DeskReason;
import health.threshold.clinic.visit.DeskRequest;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How an errand at the kiosk can end before its time: the models in a real clinic, without a screen.
class KioskAsideTest {

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
    void who_leaves_after_a_letter_or_two_alarms_nobody() {
        var flow = lobby.flow();
        flow.go(Page.IDENTIFY);
        flow.session().code.set("K");

        flow.stop();

        assertThat(lobby.requests()).isEmpty();
    }

    @Test
    void the_desk_reads_where_the_kiosk_stands_and_never_what_its_machine_is_called() {
        var flow = lobby.flow();
        flow.talkToUs();
        assertThat(lobby.requests().getFirst().place()).isEqualTo(DeskRequest.A_KIOSK);
        flow.finish();
        lobby.clinic.choose(Setting.KIOSK_PLACE, "the kiosk by the door");

        flow.talkToUs();

        assertThat(lobby.requests().getLast().place()).isEqualTo("the kiosk by the door");
        assertThat(lobby.requests()).noneMatch(one -> one.toString().contains(lobby.clinic.kiosk.device()));
    }

    @Test
    void what_the_desk_asks_for_itself_is_said_to_come_from_no_kiosk() {
        var flow = lobby.flow();
        flow.go(Page.IDENTIFY);
        lobby.identify(flow, KioskAtTheClinic.CODE, BORN);
        var visit = flow.session().visit().orElseThrow();
        flow.finish();

        lobby.clinic.rooms.moments.privateWord(lobby.clinic.desk, visit);

        assertThat(lobby.requests()).extracting(DeskRequest::place).containsExactly("");
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
        assertThat(lobby.onTheBoard().requests()).isNotEmpty();
        assertThat(lobby.onTheBoard().misalignment()).isEmpty();
    }

    @Test
    void after_a_private_word_no_way_leads_back_to_the_questions() {
        var flow = lobby.identified();
        flow.privateWord();

        flow.talkToUs();

        assertThat(flow.page().get()).isEqualTo(Page.TALK);
        assertThat(new AsideModel(flow).canGoOn()).isFalse();
        flow.back();
        assertThat(flow.page().get()).isEqualTo(Page.TALK);
    }

    @Test
    void talking_after_the_errand_leads_back_to_the_seat_and_not_into_the_errand() {
        var flow = lobby.identified();
        new Seating(flow).seat();

        flow.talkToUs();
        new AsideModel(flow).goOn();

        assertThat(flow.page().get()).isEqualTo(Page.DONE);
        assertThat(flow.canGoBack()).isFalse();
    }

    @Test
    void talking_takes_along_what_was_typed_and_can_be_gone_back_from() {
        var flow = lobby.identified();
        new DetailsModel(flow).change(Group.ADDRESS);
        new ChangeModel(flow).typed(Detail.ADDRESS).set("14 Mill Lane");

        flow.talkToUs();

        assertThat(lobby.requests().getFirst().typed()).isEqualTo("Address: 14 Mill Lane");
        assertThat(lobby.reasons()).containsExactly(DeskReason.TALK_TO_US);
        new AsideModel(flow).goOn();
        assertThat(flow.page().get()).isEqualTo(Page.CHANGE);
        assertThat(new ChangeModel(flow).typed(Detail.ADDRESS).get()).isEqualTo("14 Mill Lane");
    }

    @Test
    void nobody_answers_and_all_is_wiped_and_left_for_the_desk() {
        var flow = lobby.flow();
        var idle = new IdleModel(flow, lobby.aloud(flow), new EaseModel());
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
    void whoever_walks_off_is_no_longer_recognised() {
        var flow = lobby.identified();
        var visit = flow.session().visit().orElseThrow();

        flow.stop();

        assertThat(lobby.clinic.rooms.admitted.acting(visit)).isEmpty();
    }

    @Test
    void whoever_talks_is_recognised_until_they_go() {
        var flow = lobby.identified();
        var visit = flow.session().visit().orElseThrow();
        flow.talkToUs();
        assertThat(lobby.clinic.rooms.admitted.acting(visit)).isPresent();

        flow.finish();

        assertThat(lobby.clinic.rooms.admitted.acting(visit)).isEmpty();
    }

    @Test
    void more_time_is_given_as_often_as_it_is_asked_for() {
        var flow = lobby.flow();
        var idle = new IdleModel(flow, lobby.aloud(flow), new EaseModel());
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
    void the_last_page_asks_before_it_fades_and_leaves_nothing_for_the_desk() {
        var flow = feeling();
        var idle = new IdleModel(flow, lobby.aloud(flow), new EaseModel());
        new ArrivingModel(flow, ArrivalQuestion.FEELING).ratherNotSay();

        lobby.wait(IdleModel.FADING_SECONDS);
        assertThat(idle.asking().get()).isTrue();
        lobby.wait(IdleModel.WARNING_SECONDS);

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
        var idle = new IdleModel(flow, lobby.aloud(flow), new EaseModel());
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

    private static void change(KioskFlow flow, Group group, Detail detail, String text) {
        new DetailsModel(flow).change(group);
        var model = new ChangeModel(flow);
        model.typed(detail).set(text);
        model.keep();
    }
}
