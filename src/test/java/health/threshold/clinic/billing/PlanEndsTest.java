package health.threshold.clinic.billing;

import static health.threshold.app.TestClinic.dollars;
import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.TestClinic;
import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.schedule.Service;
import health.threshold.clinic.settings.Setting;
import health.threshold.kernel.VisitId;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A plan is about what was owed when it was agreed to, and ends with it. María agreed to pay 140 dollars in three
/// months.
class PlanEndsTest {

    @TempDir
    Path folder;

    private TestClinic clinic;
    private Patient mari;
    private PaymentPlan plan;
    private VisitId visit;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder);
        mari = clinic.maria();
        clinic.choose(Setting.PLAN_MOST_MONTHS, "6");
        clinic.owes(mari.id(), 140);
        visit = arrived("MARI");
        var terms = new PaymentPlan.Terms(
                dollars(140), 3, clinic.store.clock().today().plusMonths(1), clinic.hand.instant());
        plan = clinic.rooms.plans.agree(clinic.kioskOf(visit), visit, terms).orElseThrow();
        clinic.hand.pass(Duration.ofMinutes(1));
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void what_was_written_off_ends_it_and_nothing_newer_is_taken_in() {
        clinic.owes(mari.id(), -140);
        assertThat(owed().plan()).isEmpty();
        clinic.hand.pass(Duration.ofDays(2));
        clinic.owes(mari.id(), 60);
        assertThat(owed().plan()).isEmpty();
        assertThat(owed().due()).isEqualTo(dollars(85));

        clinic.rooms.copays.takeCard(clinic.kioskOf(visit), visit, Share.TODAY, "Copay");

        assertThat(isActive()).isFalse();
        assertThat(owed().earlier()).isEqualTo(dollars(60));
    }

    @Test
    void what_is_newer_is_not_paid_by_it() {
        clinic.hand.pass(Duration.ofDays(2));
        var later = arrived("LATER");
        clinic.rooms.copays.charge(clinic.desk, later, dollars(60), "A dressing", "press");
        clinic.owes(mari.id(), -90);
        clinic.hand.pass(Duration.ofDays(2));
        visit = arrived("THIRD");
        assertThat(owed().earlier()).isEqualTo(dollars(110));

        assertThat(owed().plan().orElseThrow().left()).isEqualTo(dollars(50));
        clinic.rooms.copays.takeCash(clinic.desk, visit, Share.part(dollars(85), "press"), "press", "Copay");

        assertThat(owed().plan().orElseThrow().left())
                .as("the dressing is paid first")
                .isEqualTo(dollars(50));
        clinic.rooms.copays.takeCash(clinic.desk, visit, Share.EVERYTHING, "all", "Copay");
        assertThat(owed().total()).isEqualTo(dollars(0));
        assertThat(isActive()).isFalse();
    }

    @Test
    void a_device_that_has_not_heard_of_its_debt_does_not_end_it() {
        clinic.owes(mari.id(), -140);
        clinic.hand.pass(Duration.ofDays(30));
        visit = arrived("AGAIN");
        clinic.rooms.copays.takeCard(clinic.kioskOf(visit), visit, Share.TODAY, "Copay");
        assertThat(isActive()).as("the debt of old is settled").isFalse();
        var terms = new PaymentPlan.Terms(
                dollars(120), 3, clinic.store.clock().today().plusMonths(1), clinic.hand.instant());
        plan = clinic.store.write(clinic.system, tx -> {
            var unheard = PaymentPlan.agreed(tx.newId(), mari.id(), terms);
            clinic.rooms.ledger.keep(tx, unheard);
            return unheard;
        });
        clinic.hand.pass(Duration.ofDays(2));
        visit = arrived("THIRD");

        clinic.rooms.copays.takeCard(clinic.kioskOf(visit), visit, Share.TODAY, "Copay");

        assertThat(isActive()).isTrue();
    }

    private boolean isActive() {
        return clinic.store.read(
                clinic.system,
                tx -> clinic.rooms.ledger.plan(tx, plan.id()).orElseThrow().active());
    }

    private Owed owed() {
        return clinic.rooms.copays.owed(clinic.desk, visit);
    }

    private VisitId arrived(String code) {
        var appointment = clinic.expect(mari, Duration.ofMinutes(5), Service.FOLLOWUP, code);
        clinic.rooms.board.arrive(clinic.desk, appointment);
        return new VisitId(appointment.value());
    }
}
