package health.threshold.clinic.care;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.TestClinic;
import health.threshold.clinic.schedule.Service;
import health.threshold.clinic.visit.ArrivalAnswer;
import health.threshold.clinic.visit.Feeling;
import health.threshold.clinic.visit.NeedToday;
import health.threshold.kernel.Actor;
import health.threshold.kernel.AppointmentId;
import health.threshold.kernel.VisitId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people say when they arrive turns what is suggested to those who meet them, with the reason beside it.
class ArrivalPromptsTest {

    @TempDir
    Path folder;

    private TestClinic clinic;
    private VisitId sam;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder);
        var person = clinic.person("Sam", "Okafor", LocalDate.of(1992, 5, 6), "434 555 0101");
        sam = roomed(clinic.expect(person, Duration.ofMinutes(5), Service.FOLLOWUP, "SAM"));
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void without_a_word_nothing_of_it_is_suggested() {
        assertThat(shown(clinic.nurse, sam)).noneMatch(this::isOfToday);
        assertThat(shown(clinic.clinician, sam)).noneMatch(this::isOfToday);
    }

    @Test
    void much_pain_by_a_number_is_met_like_much_pain_in_words() {
        clinic.says(sam, new ArrivalAnswer.Hurts(6));
        assertThat(shown(clinic.nurse, sam)).noneMatch(this::isOfToday);

        clinic.says(sam, new ArrivalAnswer.Hurts(7));
        var byNumber = shown(clinic.nurse, sam);
        clinic.says(sam, new ArrivalAnswer.Hurts(2), new ArrivalAnswer.Feels(Feeling.MUCH_PAIN));

        assertThat(byNumber)
                .filteredOn(one -> one.prompt().id().equals("pain-today-01"))
                .flatExtracting(Suggestion::why)
                .containsExactly("feeling:PAIN");
        assertThat(shown(clinic.nurse, sam)).isEqualTo(byNumber);
    }

    @Test
    void pain_weighs_on_what_the_visit_is_about() {
        var jun = clinic.person("Jun", "Park", LocalDate.of(1985, 1, 2), "434 555 0102");
        var acute = roomed(clinic.expect(jun, Duration.ofMinutes(5), Service.ACUTE, "JUN"));
        clinic.rooms.board.withClinician(clinic.clinician, acute);

        clinic.says(acute, new ArrivalAnswer.Hurts(9));

        assertThat(shown(clinic.clinician, acute).getFirst().why()).contains("reason:acute", "feeling:PAIN");
    }

    @Test
    void a_quiet_place_is_for_whoever_meets_them() {
        clinic.says(sam, new ArrivalAnswer.Needs(NeedToday.QUIET_PLACE, true));

        assertThat(List.of(clinic.nurse, clinic.clinician))
                .allSatisfy(who -> assertThat(shown(who, sam))
                        .filteredOn(one -> one.prompt().id().equals("quiet-place-01"))
                        .flatExtracting(Suggestion::why)
                        .containsExactly("flag:QUIET"));
    }

    @Test
    void an_interpreter_is_spoken_through_and_a_wheelchair_moved_from_as_they_like() {
        clinic.says(sam, new ArrivalAnswer.Needs(NeedToday.INTERPRETER, true));
        assertThat(shown(clinic.clinician, sam))
                .filteredOn(one -> one.prompt().id().startsWith("lep-interpreter"))
                .flatExtracting(Suggestion::why)
                .contains("flag:LEP");

        clinic.says(
                sam,
                new ArrivalAnswer.Needs(NeedToday.INTERPRETER, false),
                new ArrivalAnswer.Needs(NeedToday.WHEELCHAIR, true));
        clinic.rooms.board.withClinician(clinic.clinician, sam);

        assertThat(shown(clinic.clinician, sam))
                .filteredOn(one -> one.prompt().id().equals("disability-02"))
                .flatExtracting(Suggestion::why)
                .contains("flag:DISABILITY");
        assertThat(shown(clinic.clinician, sam)).noneMatch(one -> one.why().contains("flag:LEP"));
    }

    private boolean isOfToday(Suggestion one) {
        return one.why().stream()
                .anyMatch(List.of("feeling:PAIN", "flag:QUIET", "flag:LEP", "flag:DISABILITY")::contains);
    }

    private List<Suggestion> shown(Actor by, VisitId visit) {
        return clinic.rooms.exam.again(by, visit).suggestions();
    }

    private VisitId roomed(AppointmentId appointment) {
        var visit = new VisitId(appointment.value());
        clinic.rooms.board.arrive(clinic.desk, appointment);
        clinic.rooms.board.room(clinic.nurse, visit, clinic.room1.id());
        return visit;
    }
}
