package health.threshold.clinic;

import static health.threshold.app.TestClinic.dollars;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.threshold.app.TestClinic;
import health.threshold.clinic.billing.Payment;
import health.threshold.clinic.billing.Share;
import health.threshold.clinic.billing.SimulatedTerminal.Card;
import health.threshold.clinic.schedule.Service;
import health.threshold.clinic.settings.Setting;
import health.threshold.clinic.staff.SignedIn;
import health.threshold.clinic.visit.Undoable;
import health.threshold.clinic.visit.VisitState;
import health.threshold.kernel.NotAllowed;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.PersonName;
import health.threshold.kernel.Role;
import health.threshold.kernel.Station;
import health.threshold.kernel.VisitId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the rooms keep from happening, whatever the screens do.
class GuardsTest {

    private static final String PASSWORD = "four calm herons waiting";

    @TempDir
    Path folder;

    private TestClinic clinic;
    private VisitId visit;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder, false);
        var appointment = clinic.expect(clinic.maria(), Duration.ofMinutes(5), Service.FOLLOWUP, "K7MQ");
        clinic.rooms.checkIn.arrive(clinic.kioskOf(new VisitId(appointment.value())), appointment);
        visit = new VisitId(appointment.value());
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void cash_is_not_taken_while_nobody_knows_whether_the_card_was_charged() {
        clinic.terminal.hold(Card.UNCLEAR);
        clinic.rooms.copays.takeCard(clinic.kioskOf(visit), visit, Share.TODAY, "Copay");
        clinic.terminal.hold(Card.APPROVES);

        var asked = clinic.rooms.copays.takeCash(clinic.desk, visit, Share.EVERYTHING, "one", "Copay");
        assertThat(asked).isEqualTo(new Payment.EarlierCard(new Payment.Declined()));
        assertThat(clinic.rooms.copays.owed(clinic.desk, visit).total()).isEqualTo(dollars(25));

        var later = clinic.rooms.copays.takeCash(clinic.desk, visit, Share.EVERYTHING, "two", "Copay");
        assertThat(later).isInstanceOf(Payment.Paid.class);
        assertThat(clinic.rooms.copays.owed(clinic.desk, visit).total()).isEqualTo(dollars(0));
    }

    @Test
    void pressing_cash_twice_gives_the_same_receipt() {
        var once = clinic.rooms.copays.takeCash(clinic.desk, visit, Share.EVERYTHING, "one", "Copay");

        var twice = clinic.rooms.copays.takeCash(clinic.desk, visit, Share.EVERYTHING, "one", "Copay");

        assertThat(twice).isEqualTo(once);
    }

    @Test
    void the_transaction_stops_on_the_threshold_and_goes_on_afterwards() {
        clinic.rooms.moments.staffSawIt(clinic.desk, visit);
        assertThat(clinic.rooms.deskFile.open(clinic.desk, visit).owed()).isEmpty();

        clinic.rooms.moments.settled(clinic.desk, visit);

        assertThat(clinic.rooms.deskFile.open(clinic.desk, visit).owed()).isPresent();
    }

    @Test
    void a_name_that_is_hidden_is_not_in_what_can_be_undone() {
        var other = clinic.expect(
                clinic.person("Jun", "Park", LocalDate.of(1990, 1, 2), "434 555 0102"),
                Duration.ofMinutes(9),
                Service.FOLLOWUP,
                "JUNP");
        clinic.rooms.board.arrive(clinic.desk, other);

        clinic.rooms.moments.privateWord(clinic.desk, new VisitId(other.value()));

        assertThat(clinic.rooms.board.undoable(clinic.desk).orElseThrow().name())
                .doesNotContain("Park");
    }

    @Test
    void nobody_in_the_lobby_takes_anything_back() {
        var shown = new Undoable(
                new VisitId(clinic.store.newId()),
                new PatientId(clinic.store.newId()),
                "",
                VisitState.EXPECTED,
                VisitState.ARRIVED,
                false);
        assertThatThrownBy(() -> clinic.rooms.registration.undo(clinic.kiosk, shown))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> clinic.rooms.board.undoable(clinic.kiosk)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void outside_the_demo_only_what_the_named_reviewer_accepted_is_shown() {
        var rooms = clinic.rooms;
        rooms.signIn.addAccount(clinic.system, clinic.lee, "lee", PASSWORD);
        var prompts = rooms.prompts.unreviewed(clinic.clinician);
        assertThatThrownBy(() -> rooms.prompts.review(clinic.clinician, prompts.getFirst(), true))
                .isInstanceOf(NotAllowed.class);
        rooms.board.room(clinic.nurse, visit, clinic.room1.id());
        assertThat(rooms.exam.open(clinic.clinician, visit).suggestions()).isEmpty();

        clinic.store.write(clinic.system, tx -> {
            rooms.settings.choose(tx, Setting.PROMPT_REVIEWER, "lee");
            return true;
        });
        prompts.forEach(prompt -> rooms.prompts.review(clinic.clinician, prompt, true));

        assertThat(rooms.exam.open(clinic.clinician, visit).suggestions()).isNotEmpty();
    }

    @Test
    void what_comes_through_the_hub_makes_nobody_more_than_they_were_made_here() {
        var who = new PersonName("Noor", "Haddad");
        clinic.rooms.signIn.addAccount(clinic.system, who, Role.RECEPTIONIST, "noor", PASSWORD);
        var member = clinic.store.read(clinic.system, clinic.rooms.staff::everyone).stream()
                .filter(one -> one.name().equals(who))
                .findFirst()
                .orElseThrow();

        clinic.store.write(TestClinic.hub(), tx -> {
            clinic.rooms.staff.keep(tx, member.as(Role.ADMINISTRATOR));
            return true;
        });

        var in = (SignedIn.In) clinic.rooms.signIn.signIn(Station.DESK, "noor", PASSWORD);
        assertThat(in.actor().role()).isEqualTo(Role.RECEPTIONIST);
    }
}
