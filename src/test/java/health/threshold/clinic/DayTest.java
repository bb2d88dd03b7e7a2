package health.threshold.clinic;

import static health.threshold.app.TestClinic.dollars;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.threshold.app.TestClinic;
import health.threshold.clinic.billing.Payment;
import health.threshold.clinic.billing.Share;
import health.threshold.clinic.billing.SimulatedTerminal.Card;
import health.threshold.clinic.care.HandingBack;
import health.threshold.clinic.care.LeavingAnswer;
import health.threshold.clinic.care.LeavingItem;
import health.threshold.clinic.care.PromptAnswer;
import health.threshold.clinic.care.SbarNote;
import health.threshold.clinic.care.Signing;
import health.threshold.clinic.checkin.Claim;
import health.threshold.clinic.checkin.Corrections;
import health.threshold.clinic.checkin.Identified;
import health.threshold.clinic.patient.NeedCode;
import health.threshold.clinic.schedule.Service;
import health.threshold.clinic.visit.Arrival;
import health.threshold.clinic.visit.ArrivalAnswer;
import health.threshold.clinic.visit.Feeling;
import health.threshold.clinic.visit.Rooming;
import health.threshold.clinic.visit.Rule;
import health.threshold.clinic.visit.Undoing;
import health.threshold.clinic.visit.VisitState;
import health.threshold.kernel.AppointmentId;
import health.threshold.kernel.MomentKind;
import health.threshold.kernel.NotAllowed;
import health.threshold.kernel.VisitId;
import health.threshold.store.audit.ChainState;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The rooms' story of one day, without screens.
class DayTest {

    @TempDir
    Path folder;

    private TestClinic clinic;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder);
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void a_returning_person_walks_the_whole_thread() {
        var maria = clinic.maria();
        clinic.need(maria, NeedCode.NEEDLE_FEAR);
        var appointment = clinic.expect(maria, Duration.ofMinutes(10), Service.BLOOD_DRAW, "K7MQ");
        var visit = new VisitId(appointment.value());
        var rooms = clinic.rooms;

        var claim = new Claim.ByName("gomez", maria.birthDate(), "4471");
        assertThat(rooms.checkIn.identify(clinic.kiosk, claim)).isInstanceOf(Identified.Expected.class);
        assertThat(rooms.checkIn.arrive(clinic.kioskOf(new VisitId(appointment.value())), appointment))
                .isInstanceOf(Arrival.Recorded.class);
        rooms.checkIn.confirm(clinic.kiosk, visit, Corrections.NONE);
        assertThat(rooms.copays.takeCard(clinic.kioskOf(visit), visit, Share.TODAY, "Copay"))
                .isInstanceOf(Payment.Paid.class);
        assertThat(rooms.checkIn.seat(clinic.kiosk, visit).waiting()).isPositive();

        clinic.hand.pass(Duration.ofMinutes(12));
        assertThat(rooms.board.room(clinic.nurse, visit, clinic.room1.id())).isInstanceOf(Rooming.InRoom.class);
        var person = rooms.exam.open(clinic.nurse, visit);
        assertThat(person.visit().moment()).isEqualTo(MomentKind.PATIENT);
        assertThat(person.suggestions()).isNotEmpty().hasSizeLessThanOrEqualTo(3);
        assertThat(rooms.deskFile.open(clinic.desk, visit).owed()).isEmpty();

        rooms.notes.concern(clinic.nurse, visit, "I get so dizzy on the stairs.");
        rooms.board.withClinician(clinic.clinician, visit);
        clinic.hand.pass(Duration.ofMinutes(15));
        var parts = new SbarNote.Parts("Dizzy on stairs", "", "", "Blood count");
        assertThat(rooms.notes.sign(clinic.clinician, visit, parts)).isInstanceOf(Signing.Signed.class);
        rooms.leaving.answer(clinic.clinician, visit, LeavingItem.FOLLOW_UP, LeavingAnswer.NEEDED);
        var back = rooms.leaving.handBack(
                clinic.clinician, visit, false, Map.of(LeavingItem.FOLLOW_UP, "Book a follow-up"));
        assertThat(back).isEqualTo(new HandingBack.OnTheirWay(1));

        var beside = rooms.deskFile.open(clinic.desk, visit);
        assertThat(beside.todo()).extracting("words").containsExactly("Book a follow-up");
        assertThat(beside.owed().orElseThrow().total()).isEqualTo(dollars(0));
        assertThat(rooms.board.done(clinic.desk, visit)).isTrue();
        assertThat(rooms.boardView.today(clinic.desk).count(VisitState.DONE)).isEqualTo(1);
        assertThat(clinic.store.read(clinic.system, rooms.audit::check)).isInstanceOf(ChainState.Whole.class);
    }

    @Test
    void two_people_of_one_name_and_birthday_are_never_told_apart_by_guessing() {
        var born = clinic.maria().birthDate();
        var one = clinic.person("Ana", "Silva", born, "434 555 0001");
        var other = clinic.person("Anna", "Silva", born, "434 555 0001");
        clinic.expect(one, Duration.ofMinutes(5), Service.FOLLOWUP, "AAAA");
        clinic.expect(other, Duration.ofMinutes(15), Service.FOLLOWUP, "BBBB");

        var answer = clinic.rooms.checkIn.identify(clinic.kiosk, new Claim.ByName("Silva", born, "0001"));

        assertThat(answer).isInstanceOf(Identified.PleaseSeeTheDesk.class);
    }

    @Test
    void too_many_tries_slow_down_and_never_lock() {
        var maria = clinic.maria();
        clinic.expect(maria, Duration.ofMinutes(5), Service.FOLLOWUP, "K7MQ");
        var wrong = new Claim.ByCode("XXXX", maria.birthDate());
        var pauses = java.util.stream.IntStream.range(0, 40)
                .mapToObj(turn -> clinic.rooms.checkIn.identify(clinic.kiosk, wrong))
                .map(answer -> ((Identified.PleaseSeeTheDesk) answer).pause())
                .toList();

        assertThat(pauses).isSorted();
        assertThat(pauses.getLast()).isGreaterThan(pauses.getFirst());
        var sam = clinic.person("Sam", "Okafor", LocalDate.of(1992, 5, 6), "434 555 0101");
        clinic.expect(sam, Duration.ofMinutes(5), Service.FOLLOWUP, "SAMO");
        assertThat(clinic.rooms.checkIn.identify(clinic.kiosk, new Claim.ByCode("sa-mo", sam.birthDate())))
                .isInstanceOf(Identified.Expected.class);
        clinic.hand.pass(Duration.ofMinutes(6));
        assertThat(clinic.rooms.checkIn.identify(clinic.kiosk, new Claim.ByCode("k7-mq", maria.birthDate())))
                .isInstanceOf(Identified.Expected.class);
    }

    @Test
    void pressing_pay_twice_charges_once() {
        var visit = arrived();

        clinic.rooms.copays.takeCard(clinic.kioskOf(visit), visit, Share.TODAY, "Copay");
        var again = clinic.rooms.copays.takeCard(clinic.kioskOf(visit), visit, Share.TODAY, "Copay");

        assertThat(again).isInstanceOf(Payment.NothingOwed.class);
        assertThat(clinic.terminal.charges()).isEqualTo(1);
    }

    @Test
    void a_lost_answer_is_asked_about_and_not_charged_again() {
        var visit = arrived();
        clinic.terminal.hold(Card.LOSES_ANSWER);

        var end = clinic.rooms.copays.takeCard(clinic.kioskOf(visit), visit, Share.TODAY, "Copay");

        assertThat(end).isInstanceOf(Payment.Paid.class);
        assertThat(clinic.terminal.charges()).isEqualTo(1);
    }

    @Test
    void an_unclear_card_goes_to_the_desk_and_leaves_the_arrival_alone() {
        var visit = arrived();
        clinic.terminal.hold(Card.UNCLEAR);

        var end = clinic.rooms.copays.takeCard(clinic.kioskOf(visit), visit, Share.TODAY, "Copay");

        assertThat(end).isInstanceOf(Payment.AskedAtTheDesk.class);
        var line = clinic.rooms.boardView.today(clinic.desk).lines().getFirst();
        assertThat(line.state()).isEqualTo(VisitState.ARRIVED);
        assertThat(line.requests()).hasSize(1);
        assertThat(clinic.rooms.copays.settleOpen(clinic.desk)).isZero();
    }

    @Test
    void a_private_word_hides_the_name_and_alarms_the_desk() {
        var visit = arrived();

        clinic.rooms.moments.privateWord(clinic.kiosk, visit);

        var line = clinic.rooms.boardView.today(clinic.desk).lines().getFirst();
        assertThat(line.moment()).isEqualTo(MomentKind.TRANSITION);
        assertThat(line.who().name()).isEmpty();
        assertThat(line.requests()).isNotEmpty();
    }

    @Test
    void an_arrival_can_be_taken_back() {
        var maria = clinic.maria();
        var appointment = clinic.expect(maria, Duration.ofMinutes(5), Service.FOLLOWUP, "K7MQ");
        clinic.rooms.board.arrive(clinic.desk, appointment);

        var shown = clinic.rooms.board.undoable(clinic.desk).orElseThrow();

        assertThat(clinic.rooms.registration.undo(clinic.desk, shown)).isInstanceOf(Undoing.TakenBack.class);

        var line = clinic.rooms.boardView.today(clinic.desk).lines().getFirst();
        assertThat(line.state()).isEqualTo(VisitState.EXPECTED);
        assertThat(clinic.rooms.registration.undo(clinic.desk, shown)).isInstanceOf(Undoing.NothingLeft.class);
    }

    @Test
    void a_vulnerable_visit_that_closes_without_a_concern_is_noticed() {
        var maria = clinic.maria();
        clinic.need(maria, NeedCode.LOSS);
        var visit = new VisitId(clinic.expect(maria, Duration.ofMinutes(5), Service.FOLLOWUP, "K7MQ")
                .value());
        clinic.rooms.board.arrive(clinic.desk, new AppointmentId(visit.value()));
        clinic.rooms.board.room(clinic.nurse, visit, clinic.room1.id());
        clinic.hand.pass(Duration.ofMinutes(4));

        var back = clinic.rooms.leaving.handBack(clinic.nurse, visit, false, Map.of());

        assertThat(back).isInstanceOf(HandingBack.LookOnceMore.class);
        assertThat(((HandingBack.LookOnceMore) back).remark().rule()).isEqualTo(Rule.NO_CONCERN_WRITTEN);
    }

    @Test
    void nobody_is_spoken_to_about_a_pregnancy_or_a_loss_that_is_not_theirs() {
        var maria = clinic.maria();
        clinic.need(maria, NeedCode.NEEDLE_FEAR);
        clinic.need(maria, NeedCode.LOW_LITERACY);
        var visit = new VisitId(clinic.expect(maria, Duration.ofMinutes(5), Service.BLOOD_DRAW, "K7MQ")
                .value());
        clinic.rooms.board.arrive(clinic.desk, new AppointmentId(visit.value()));
        clinic.says(visit, new ArrivalAnswer.Feels(Feeling.WORRIED));
        clinic.rooms.board.room(clinic.nurse, visit, clinic.room1.id());

        for (var answered = 0; answered < 12; answered++) {
            var shown = clinic.rooms.exam.again(clinic.clinician, visit).suggestions();
            assertThat(shown)
                    .noneMatch(one -> one.prompt().id().matches(".*(pregnan|prenatal|grief|loss|cancer).*")
                            && !one.prompt().id().startsWith("hearing"));
            if (shown.isEmpty()) break;
            clinic.rooms.prompts.answer(
                    clinic.clinician, visit, shown.getFirst().prompt().id(), PromptAnswer.NOT_NOW);
        }
    }

    @Test
    void a_long_wait_that_nobody_was_told_of_is_noticed_until_they_are_told() {
        var visit = arrived();
        clinic.rooms.checkIn.seat(clinic.kiosk, visit);
        clinic.hand.pass(Duration.ofMinutes(60));

        var before =
                clinic.rooms.boardView.today(clinic.desk).lines().getFirst().misalignment();
        clinic.rooms.board.told(clinic.desk, visit);
        var after = clinic.rooms.boardView.today(clinic.desk).lines().getFirst().misalignment();

        assertThat(before.orElseThrow().rule()).isEqualTo(Rule.WAIT_NOT_TOLD);
        assertThat(after).isEmpty();
    }

    @Test
    void the_rooms_refuse_what_a_role_does_not_carry() {
        var visit = arrived();

        assertThatThrownBy(() -> clinic.rooms.exam.open(clinic.desk, visit)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> clinic.rooms.deskFile.open(clinic.kiosk, visit))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> clinic.rooms.copays.owed(clinic.nurse, visit)).isInstanceOf(NotAllowed.class);
    }

    private VisitId arrived() {
        var appointment = clinic.expect(clinic.maria(), Duration.ofMinutes(5), Service.FOLLOWUP, "K7MQ");
        clinic.rooms.checkIn.arrive(clinic.kioskOf(new VisitId(appointment.value())), appointment);
        return new VisitId(appointment.value());
    }
}
