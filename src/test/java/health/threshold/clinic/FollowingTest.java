package health.threshold.clinic;

import static health.threshold.app.TestClinic.dollars;
import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.TestClinic;
import health.threshold.clinic.patient.FileLinks;
import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.schedule.Service;
import health.threshold.kernel.AppointmentId;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.VisitId;
import health.threshold.store.Tx;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What comes to a file that was replaced goes over to the one that is kept, in whatever order they come.
class FollowingTest {

    private static final LocalDate BORN = LocalDate.of(1980, 5, 6);

    @TempDir
    Path folder;

    private TestClinic clinic;
    private Patient old;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder);
        old = clinic.person("Sam", "Okafor", BORN, "555-0101");
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void what_the_program_was_stopped_in_the_middle_of_is_done_at_the_next_start() {
        var fresh = clinic.person("Sam", "Okafor", BORN, "555-0202");
        clinic.rooms.twoFiles.keep(clinic.desk, fresh.id(), old.id());
        var coming = clinic.expect(fresh, Duration.ofHours(1), Service.FOLLOWUP, "K7MQ");
        cameUnheard(coming, old);

        clinic.rooms.twoFiles.catchUp();

        assertThat(patientOf(coming)).isEqualTo(fresh.id());
    }

    @Test
    void the_kept_file_may_come_after_the_one_it_replaces() {
        var kept = new PatientId(new UUID(4, 4));
        write(tx -> {
            clinic.rooms.patients.keep(tx, old.inUse(false));
            clinic.rooms.patients.files().receive(tx, old.id(), new FileLinks(Set.of(kept), Set.of(), Set.of()));
            return true;
        });
        charge(old, 30);
        assertThat(owed(old.id())).isEqualTo(dollars(30));

        clinic.keep(new Patient(kept, old.name(), null, null, BORN, "en", false, old.reach(), null, true));

        assertThat(owed(kept)).isEqualTo(dollars(30));
        assertThat(owed(old.id())).isEqualTo(dollars(0));
    }

    @Test
    void a_kept_file_that_the_practice_has_closed_stays_closed() {
        var fresh = clinic.person("Sam", "Okafor", BORN, "555-0202");
        clinic.rooms.twoFiles.keep(clinic.desk, fresh.id(), old.id());
        clinic.keep(fresh.inUse(false));

        charge(old, 30);

        assertThat(owed(fresh.id())).isEqualTo(dollars(30));
        Patient closed = read(tx -> clinic.rooms.patients.find(tx, fresh.id()).orElseThrow());
        assertThat(closed.active()).isFalse();
    }

    /// The program was stopped after this was written and before anybody followed.
    private void cameUnheard(AppointmentId appointment, Patient to) {
        write(tx -> tx.session()
                .createNativeMutationQuery("update appointment set patient = :who where id = :id")
                .setParameter("who", to.id().value())
                .setParameter("id", appointment.value())
                .executeUpdate());
        assertThat(patientOf(appointment)).isEqualTo(to.id());
    }

    private void charge(Patient patient, int amount) {
        var ledger = clinic.rooms.ledger;
        var visit = new VisitId(clinic.store.newId());
        write(tx -> ledger.post(
                tx, ledger.charge(tx, "test:" + visit.value(), patient.id(), visit, dollars(amount), "Something")));
    }

    private Money owed(PatientId who) {
        return read(tx -> clinic.rooms.ledger.balance(tx, who));
    }

    private PatientId patientOf(AppointmentId id) {
        return read(tx -> clinic.rooms.schedule.find(tx, id).orElseThrow().patient());
    }

    private <T> T read(Function<Tx, T> work) {
        return clinic.store.read(clinic.desk, work);
    }

    private void write(Function<Tx, ?> work) {
        clinic.store.write(clinic.desk, work::apply);
    }
}
