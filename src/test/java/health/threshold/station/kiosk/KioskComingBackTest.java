package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.clinic.billing.Share;
import health.threshold.clinic.visit.ArrivalQuestion;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever left the kiosk half-way and comes back goes on with what is left: the models in a real clinic.
class KioskComingBackTest {

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

    @ParameterizedTest
    @ValueSource(strings = {"starts over", "walks off", "is wiped", "kiosk is killed"})
    void they_are_asked_what_is_left_and_nothing_again(String how) {
        var flow = lobby.identified();
        assertThat(flow.page().get()).isEqualTo(Page.DETAILS);

        flow = back(flow, how);
        assertThat(flow.page().get()).isEqualTo(Page.DETAILS);
        new DetailsModel(flow).confirm();
        assertThat(flow.page().get()).isEqualTo(Page.COPAY);

        flow = back(flow, how);
        assertThat(flow.page().get()).isEqualTo(Page.COPAY);
        new CopayModel(flow).pay(Share.TODAY);
        assertThat(flow.page().get()).isEqualTo(Page.FEELING);

        flow = back(flow, how);
        assertThat(flow.page().get()).isEqualTo(Page.FEELING);
        assertThat(lobby.clinic.terminal.charges()).isEqualTo(1);
        new ArrivingModel(flow, ArrivalQuestion.FEELING).ratherNotSay();
        assertThat(new DoneModel(flow).wasHere()).isFalse();

        flow = back(flow, how);
        assertThat(flow.page().get()).isEqualTo(Page.DONE);
        assertThat(new DoneModel(flow).wasHere()).isTrue();
    }

    @Test
    void what_they_put_off_is_not_asked_again() {
        var flow = lobby.identified();
        new DetailsModel(flow).confirm();
        new CopayModel(flow).payLater(true);

        flow = back(flow, "walks off");

        assertThat(flow.page().get()).isEqualTo(Page.FEELING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"walks off", "is wiped", "kiosk is killed"})
    void who_paid_a_part_of_what_they_owe_is_not_asked_about_the_rest_again(String how) {
        lobby.owes(340);
        var flow = lobby.identified();
        new DetailsModel(flow).confirm();
        new CopayModel(flow).pay(Share.TODAY);
        assertThat(flow.page().get()).isEqualTo(Page.FEELING);

        flow = back(flow, how);

        assertThat(flow.page().get()).isEqualTo(Page.FEELING);
        assertThat(lobby.clinic.terminal.charges()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void who_put_off_what_is_older_is_not_asked_about_it_again(boolean atTheDesk) {
        lobby.owes(340);
        var flow = lobby.identified();
        new DetailsModel(flow).confirm();
        new CopayModel(flow).payLater(atTheDesk);

        flow = back(flow, "kiosk is killed");

        assertThat(flow.page().get()).isEqualTo(Page.FEELING);
    }

    @Test
    void who_asked_for_a_private_word_is_asked_nothing_when_they_come_back() {
        var flow = lobby.identified();
        flow.privateWord();

        flow = back(flow, "is wiped");

        assertThat(flow.page().get()).isEqualTo(Page.DONE);
    }

    @Test
    void whom_the_desk_has_checked_in_is_asked_nothing() {
        lobby.clinic.rooms.board.arrive(lobby.clinic.desk, lobby.appointment);

        var flow = lobby.identified();

        assertThat(flow.page().get()).isEqualTo(Page.DONE);
        assertThat(new DoneModel(flow).wasHere()).isTrue();
    }

    private KioskFlow back(KioskFlow flow, String how) {
        switch (how) {
            case "starts over" -> flow.startOver();
            case "walks off" -> flow.stop();
            case "is wiped" -> flow.finish();
            default -> {
                // Whoever was recognised is known in memory only.
                flow.session().visit().ifPresent(lobby.clinic.rooms.admitted::leave);
            }
        }
        return lobby.identified();
    }
}
