package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.clinic.schedule.Service;
import health.threshold.clinic.visit.DeskReason;
import health.threshold.clinic.visit.VisitState;
import health.threshold.kernel.VisitId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who is it, and is it still right? The models in a real clinic, without a screen.
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
        assertThat(new DetailsModel(flow).onFile().phone()).isEqualTo("••• ••• 4471");
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
    void going_back_keeps_what_was_typed() {
        var flow = lobby.identified();
        new DetailsModel(flow).change(Group.REACH);
        new ChangeModel(flow).typed(Detail.EMAIL).set("mari@ho");
        flow.back();
        flow.back();

        assertThat(flow.page().get()).isEqualTo(Page.IDENTIFY);
        assertThat(flow.session().code.get()).isEqualTo(KioskAtTheClinic.CODE);
        assertThat(flow.session().born.get()).isEqualTo(BORN);
        new IdentifyModel(flow).next();
        assertThat(flow.page().get()).isEqualTo(Page.DETAILS);
        assertThat(flow.session().edits.typed(Detail.EMAIL).get()).isEqualTo("mari@ho");
        assertThat(flow.session().corrections().isNone()).isTrue();
    }

    @Test
    void what_is_put_right_reaches_the_record_and_the_desk() {
        var flow = lobby.identified();
        change(flow, Group.REACH, Detail.PHONE, "434 555 9999");
        change(flow, Group.INSURANCE, Detail.INSURANCE, "Red Hill");

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
        new DetailsModel(flow).change(Group.REACH);
        var model = new ChangeModel(flow);
        model.typed(Detail.PHONE).set("434");

        model.keep();

        assertThat(model.unlikely().get()).isEqualTo(Detail.PHONE);
        assertThat(flow.page().get()).isEqualTo(Page.CHANGE);
    }

    @Test
    void who_is_here_already_is_reassured_and_asked_nothing() {
        var before = lobby.identified();
        new Seating(before).seat();
        before.finish();

        var flow = lobby.identified();

        assertThat(flow.page().get()).isEqualTo(Page.DONE);
        assertThat(new DoneModel(flow).wasHere()).isTrue();
        assertThat(new DoneModel(flow).seat().ticket()).isNotEmpty();
    }

    @Test
    void somebody_with_two_visits_checks_in_once_and_sees_both_by_time() {
        lobby.clinic.expect(lobby.mari, Duration.ofHours(4), Service.FOLLOWUP, "AFTN");

        var flow = lobby.identified();
        new Seating(flow).seat();

        assertThat(new DoneModel(flow).seat().meetings()).hasSize(2);
        assertThat(new DoneModel(flow).wasHere()).isFalse();
        assertThat(lobby.clinic.rooms.boardView.today(lobby.clinic.desk).lines())
                .extracting(line -> line.state())
                .containsExactly(VisitState.ARRIVED, VisitState.ARRIVED);
    }

    private static void change(KioskFlow flow, Group group, Detail detail, String text) {
        new DetailsModel(flow).change(group);
        var model = new ChangeModel(flow);
        model.typed(detail).set(text);
        model.keep();
    }

    private static VisitId visit(KioskFlow flow) {
        return flow.session().visit().orElseThrow();
    }
}
