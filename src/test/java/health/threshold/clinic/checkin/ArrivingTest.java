package health.threshold.clinic.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.threshold.app.TestClinic;
import health.threshold.clinic.feedback.FeedbackKind;
import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.schedule.Service;
import health.threshold.clinic.visit.Arrival;
import health.threshold.clinic.visit.BoardLine;
import health.threshold.clinic.visit.DeskReason;
import health.threshold.clinic.visit.DeskRequest;
import health.threshold.clinic.visit.VisitState;
import health.threshold.kernel.NotAllowed;
import health.threshold.kernel.VisitId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Early, late, or for two things at once: whoever comes has arrived, and hears what to do now.
class ArrivingTest {

    @TempDir
    Path folder;

    private TestClinic clinic;
    private Patient mari;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder);
        mari = clinic.maria();
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void somebody_early_may_go_out_once_more() {
        var due = expect(Duration.ofMinutes(95));

        assertThat(seat(arrive()).timing()).isEqualTo(new Timing.Early(due, due.minus(Duration.ofMinutes(10))));
        assertThat(reasons()).isEmpty();
    }

    @Test
    void somebody_who_comes_for_their_time_hears_of_no_clock() {
        expect(Duration.ofMinutes(-10));

        assertThat(seat(arrive()).timing()).isEqualTo(new Timing.InTime());
        assertThat(reasons()).isEmpty();
    }

    @Test
    void somebody_late_has_arrived_and_the_desk_is_told_once() {
        var due = expect(Duration.ofMinutes(-25));

        var visit = arrive();

        assertThat(lines()).extracting(BoardLine::state).containsExactly(VisitState.ARRIVED);
        assertThat(seat(visit).timing()).isEqualTo(new Timing.Late(due));
        assertThat(reasons()).containsExactly(DeskReason.CAME_LATE);
        arrive();
        assertThat(reasons()).containsExactly(DeskReason.CAME_LATE);
    }

    @Test
    void one_check_in_arrives_for_both_visits_of_today_with_one_ticket() {
        var later = expect(Duration.ofHours(4));
        var sooner = expect(Duration.ofMinutes(10));

        var visit = arrive();

        assertThat(lines()).extracting(BoardLine::state).containsExactly(VisitState.ARRIVED, VisitState.ARRIVED);
        assertThat(lines())
                .extracting(line -> line.who().ticket())
                .containsOnly(seat(visit).ticket());
        assertThat(seat(visit).meetings()).extracting(Seat.Meeting::at).containsExactly(sooner, later);
        assertThat(lines().getFirst().id()).isEqualTo(visit);
    }

    @Test
    void what_is_confirmed_for_one_visit_is_not_asked_again_for_the_other() {
        expect(Duration.ofMinutes(10));
        expect(Duration.ofHours(4));
        var visit = arrive();

        clinic.rooms.checkIn.confirm(clinic.kiosk, visit, Corrections.NONE);

        assertThat(lines())
                .allMatch(line ->
                        clinic.rooms.deskFile.open(clinic.desk, line.id()).confirmed());
    }

    @Test
    void a_private_word_takes_the_name_off_both_visits() {
        expect(Duration.ofMinutes(10));
        expect(Duration.ofHours(4));
        var visit = arrive();

        clinic.rooms.moments.privateWord(clinic.kiosk, visit);
        assertThat(lines()).extracting(line -> line.who().name()).containsOnly("");
        clinic.rooms.moments.settled(clinic.desk, visit);

        assertThat(lines()).extracting(line -> line.who().name()).containsOnly("María Gómez");
    }

    @Test
    void the_visit_that_is_still_to_come_is_the_one_that_counts() {
        expect(Duration.ofMinutes(10));
        arrive();
        var afternoon = expect(Duration.ofMinutes(20));

        var person = found();

        assertThat(person.due()).isEqualTo(afternoon);
        assertThat(clinic.rooms.checkIn.arrive(clinic.kiosk, person)).isInstanceOf(Arrival.Recorded.class);
        assertThat(clinic.rooms.checkIn.arrive(clinic.kiosk, found())).isInstanceOf(Arrival.AlreadyHere.class);
    }

    @Test
    void nobody_arrives_sits_down_or_tells_for_somebody_who_does_not_stand_here() {
        expect(Duration.ofMinutes(10));
        var person = found();
        clinic.rooms.checkIn.stop(clinic.kiosk, person.visit());

        assertRefused(() -> clinic.rooms.checkIn.arrive(clinic.kiosk, person));
        assertRefused(() -> clinic.rooms.checkIn.anotherTime(clinic.kiosk, person, "mornings"));
        clinic.rooms.board.arrive(clinic.desk, person.coming().getFirst().appointment());
        assertRefused(() -> seat(person.visit()));
        assertRefused(() -> clinic.rooms.feedbackCounter.told(
                clinic.kiosk, Optional.of(person.visit()), FeedbackKind.QUESTION, "When?"));
        assertThat(clinic.store.read(clinic.system, clinic.rooms.requests::open))
                .isEmpty();
    }

    @Test
    void whose_errand_is_done_may_still_tell_something_until_they_go() {
        expect(Duration.ofMinutes(10));
        var visit = arrive();
        seat(visit);

        var told = clinic.rooms.feedbackCounter.told(
                clinic.kiosk, Optional.of(visit), FeedbackKind.COMPLIMENT, "Kind people.");
        assertThat(told.patient()).isEqualTo(mari.id());
        clinic.rooms.checkIn.stop(clinic.kiosk, visit);

        assertRefused(() -> clinic.rooms.feedbackCounter.told(
                clinic.kiosk, Optional.of(visit), FeedbackKind.COMPLIMENT, "Kind people."));
    }

    private static void assertRefused(ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOf(NotAllowed.class);
    }

    private Instant expect(Duration fromNow) {
        clinic.expect(mari, fromNow, Service.FOLLOWUP, "K7MQ");
        return clinic.hand.instant().plus(fromNow);
    }

    private VisitId arrive() {
        var person = found();
        clinic.rooms.checkIn.arrive(clinic.kiosk, person);
        return person.visit();
    }

    private Identified.Expected found() {
        return (Identified.Expected)
                clinic.rooms.checkIn.identify(clinic.kiosk, new Claim.ByName("Gómez", mari.birthDate(), "4471"));
    }

    private Seat seat(VisitId visit) {
        return clinic.rooms.checkIn.seat(clinic.kiosk, visit);
    }

    private List<BoardLine> lines() {
        return clinic.rooms.boardView.today(clinic.desk).lines();
    }

    private List<DeskReason> reasons() {
        return clinic.store.read(clinic.system, clinic.rooms.requests::open).stream()
                .map(DeskRequest::reason)
                .toList();
    }
}
