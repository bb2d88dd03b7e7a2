package health.threshold.clinic.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import health.threshold.app.TestClinic;
import health.threshold.clinic.patient.NeedCode;
import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.patient.Proxy;
import health.threshold.clinic.patient.ProxyScope;
import health.threshold.clinic.schedule.Service;
import health.threshold.clinic.settings.Setting;
import health.threshold.clinic.visit.ArrivalAnswer;
import health.threshold.clinic.visit.ArrivalQuestion;
import health.threshold.clinic.visit.Arriving;
import health.threshold.clinic.visit.Cause;
import health.threshold.clinic.visit.Crossing;
import health.threshold.clinic.visit.DeskReason;
import health.threshold.clinic.visit.DeskRequest;
import health.threshold.clinic.visit.Feeling;
import health.threshold.clinic.visit.NeedToday;
import health.threshold.clinic.visit.Visit;
import health.threshold.kernel.Actor;
import health.threshold.kernel.MomentKind;
import health.threshold.kernel.NotAllowed;
import health.threshold.kernel.PersonName;
import health.threshold.kernel.VisitId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What people say of how they arrive: asked once, kept with the visit, and only what the desk can arrange reaches
/// it.
class HowTheyArriveTest {

    private static final Actor BOARD = Actor.board("lobby-1");
    private static final LocalDate BORN = LocalDate.of(1992, 5, 6);

    @TempDir
    Path folder;

    private TestClinic clinic;
    private Patient sam;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder);
        sam = clinic.person("Sam", "Okafor", BORN, "434 555 0101");
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void a_clinic_that_has_chosen_nothing_asks_how_people_feel() {
        assertThat(clinic.rooms.checkIn.questions(clinic.kiosk, arrived())).containsExactly(ArrivalQuestion.FEELING);
    }

    @Test
    void the_questions_come_in_the_clinics_order() {
        asks("wheelchair, pain");

        assertThat(clinic.rooms.checkIn.questions(clinic.kiosk, arrived()))
                .containsExactly(ArrivalQuestion.WHEELCHAIR, ArrivalQuestion.PAIN);
    }

    @Test
    void a_clinic_may_ask_nothing() {
        asks("");

        assertThat(clinic.rooms.checkIn.questions(clinic.kiosk, arrived())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pain, mood", "pain, pain", "feeling, pain, wheelchair", ",", "pain,"})
    void what_cannot_be_asked_counts_as_not_chosen(String written) {
        asks(written);

        assertThat(clinic.rooms.checkIn.questions(clinic.kiosk, arrived())).containsExactly(ArrivalQuestion.FEELING);
    }

    @Test
    void what_is_on_record_is_not_asked() {
        clinic.need(sam, NeedCode.WHEELCHAIR);
        clinic.need(sam, NeedCode.QUIET);
        clinic.keep(sam.spokenTo("es", true));
        var visit = arrived();

        assertThat(List.of("wheelchair, quiet-place", "interpreter")).allSatisfy(chosen -> {
            asks(chosen);
            assertThat(clinic.rooms.checkIn.questions(clinic.kiosk, visit)).isEmpty();
        });
    }

    @Test
    void what_was_answered_today_is_not_asked_again_were_it_by_not_saying() {
        asks("pain, interpreter");
        var visit = arrived();

        says(visit, new ArrivalAnswer.RatherNotSay(ArrivalQuestion.PAIN));
        says(visit, new ArrivalAnswer.Needs(NeedToday.INTERPRETER, false));

        assertThat(clinic.rooms.checkIn.questions(clinic.kiosk, visit)).isEmpty();
        assertThat(visit(visit).arriving()).isEqualTo(Arriving.UNSAID);
    }

    @Test
    void an_answer_holds_for_all_they_come_for_today() {
        clinic.expect(sam, Duration.ofHours(3), Service.FOLLOWUP, "SAM");
        var first = arrived();

        says(first, new ArrivalAnswer.Hurts(8));

        assertThat(today())
                .hasSize(2)
                .allSatisfy(visit -> assertThat(visit.arriving().pain()).isEqualTo(8));
    }

    @Test
    void whoever_thinks_better_of_it_is_not_asked_twice_by_that() {
        var visit = arrived();

        says(visit, new ArrivalAnswer.Hurts(8));
        says(visit, new ArrivalAnswer.Hurts(3));
        says(visit, new ArrivalAnswer.RatherNotSay(ArrivalQuestion.PAIN));

        assertThat(visit(visit).arriving().pain()).isNull();
        assertThat(clinic.rooms.boardView.today(clinic.desk).lines().getFirst().misalignment())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"6, CUSTOMER", "7, TRANSITION", "10, TRANSITION"})
    void pain_from_seven_on_is_more_than_an_errand_can_bear(int level, MomentKind moment) {
        var visit = arrived();

        says(visit, new ArrivalAnswer.Hurts(level));

        assertThat(visit(visit).moment()).isEqualTo(moment);
        var causes = clinic.store.read(clinic.system, tx -> clinic.rooms.visits.crossings(tx, visit));
        assertThat(causes).extracting(Crossing::cause).isEqualTo(level < 7 ? List.of() : List.of(Cause.SEVERE_PAIN));
    }

    @Test
    void an_earlier_answer_crosses_nothing_once_staff_have_seen_to_it() {
        var visit = arrived();
        says(visit, new ArrivalAnswer.Feels(Feeling.HARD_DAY));
        clinic.rooms.moments.settled(clinic.desk, visit);

        says(visit, new ArrivalAnswer.Hurts(2));

        assertThat(visit(visit).moment()).isEqualTo(MomentKind.CUSTOMER);
    }

    @Test
    void the_desk_hears_once_of_what_it_can_arrange_and_of_nothing_else() {
        var visit = arrived();

        says(visit, new ArrivalAnswer.Feels(Feeling.MUCH_PAIN));
        says(visit, new ArrivalAnswer.Hurts(9));
        needs(visit, NeedToday.WHEELCHAIR, true, "A wheelchair");
        needs(visit, NeedToday.WHEELCHAIR, true, "A wheelchair");
        needs(visit, NeedToday.INTERPRETER, true, "An interpreter");
        needs(visit, NeedToday.QUIET_PLACE, false, "A quiet place");

        assertThat(clinic.store.read(clinic.system, clinic.rooms.requests::open))
                .extracting(DeskRequest::reason, DeskRequest::typed)
                .containsExactlyInAnyOrder(
                        tuple(DeskReason.NEEDS_TODAY, "A wheelchair"), tuple(DeskReason.NEEDS_TODAY, "An interpreter"));
    }

    @Test
    void what_they_no_longer_need_the_desk_need_not_bring() {
        var visit = arrived();
        needs(visit, NeedToday.WHEELCHAIR, true, "A wheelchair");

        needs(visit, NeedToday.WHEELCHAIR, false, "A wheelchair");

        assertThat(clinic.store.read(clinic.system, clinic.rooms.requests::open))
                .isEmpty();
        assertThat(visit(visit).arriving().needs()).isEmpty();
    }

    @Test
    void nobody_is_asked_how_somebody_else_arrives() {
        asks("pain, wheelchair");
        clinic.expect(sam, Duration.ofMinutes(5), Service.FOLLOWUP, "SAM");
        var proxy = new Proxy(
                clinic.store.newId(),
                sam.id(),
                new PersonName("Ana", "Moreno"),
                "parent",
                "434 555 0202",
                true,
                Set.of(ProxyScope.values()));
        clinic.store.write(TestClinic.hub(), tx -> {
            clinic.rooms.patients.keep(tx, proxy);
            return true;
        });

        var visit = arrive(new Claim.ForName("Okafor", BORN, "0202"));

        assertThat(clinic.rooms.checkIn.questions(clinic.kiosk, visit)).isEmpty();
        assertThatThrownBy(() -> says(visit, new ArrivalAnswer.Hurts(5))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void nothing_of_it_is_on_the_lobbys_board_nor_on_the_desks() {
        var visit = arrived();
        var lobby = clinic.rooms.lobbyBoard.now(BOARD).toString();
        var desk = clinic.rooms.boardView.today(clinic.desk).lines().toString();

        says(visit, new ArrivalAnswer.Hurts(4));
        says(visit, new ArrivalAnswer.Needs(NeedToday.QUIET_PLACE, true));

        assertThat(clinic.rooms.lobbyBoard.now(BOARD).toString()).isEqualTo(lobby);
        assertThat(clinic.rooms.boardView.today(clinic.desk).lines().toString()).isEqualTo(desk);
    }

    private void asks(String questions) {
        clinic.choose(Setting.KIOSK_QUESTIONS, questions);
    }

    private VisitId arrived() {
        clinic.expect(sam, Duration.ofMinutes(5), Service.FOLLOWUP, "SAM");
        return arrive(new Claim.ByName("Okafor", BORN, "0101"));
    }

    private VisitId arrive(Claim claim) {
        var found = (Identified.Expected) clinic.rooms.checkIn.identify(clinic.kiosk, claim);
        clinic.rooms.checkIn.arrive(clinic.kiosk, found);
        return found.visit();
    }

    private void says(VisitId visit, ArrivalAnswer answer) {
        clinic.rooms.checkIn.answer(clinic.kiosk, visit, answer, "");
    }

    private void needs(VisitId visit, NeedToday what, boolean yes, String forTheDesk) {
        clinic.rooms.checkIn.answer(clinic.kiosk, visit, new ArrivalAnswer.Needs(what, yes), forTheDesk);
    }

    private Visit visit(VisitId id) {
        return clinic.store
                .read(clinic.system, tx -> clinic.rooms.visits.find(tx, id))
                .orElseThrow();
    }

    private List<Visit> today() {
        return clinic.store.read(
                clinic.system,
                tx -> clinic.rooms.visits.on(tx, clinic.store.clock().today()));
    }
}
