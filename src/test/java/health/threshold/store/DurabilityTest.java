package health.threshold.store;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.clinic.billing.Payment;
import health.threshold.clinic.billing.Share;
import health.threshold.clinic.billing.SimulatedTerminal;
import health.threshold.clinic.care.SbarNote;
import health.threshold.clinic.care.Signing;
import health.threshold.clinic.schedule.Service;
import health.threshold.clinic.visit.Arrival;
import health.threshold.kernel.AppointmentId;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.VisitId;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person is told is done has been given to the disk with the order to keep it, before they are told.
class DurabilityTest {

    private static final FilePath DISK = new CountingDisk();
    private static final SbarNote.Parts WORDS = new SbarNote.Parts("Dizzy on stairs", "", "", "");

    @TempDir
    Path folder;

    private Counter counter;
    private int kept;

    @BeforeEach
    void open() {
        FilePath.register(DISK);
        counter = new Counter(new StoreFile(folder, Keystore.NONE, "count:"), new SimulatedTerminal());
    }

    @AfterEach
    void close() {
        counter.close();
        FilePath.unregister(DISK);
    }

    @Test
    void an_arrival_is_on_the_disk_before_it_is_acknowledged() {
        var appointment = counter.expected();

        var arrival = counting(() -> counter.rooms.board.arrive(counter.desk, appointment));

        assertThat(arrival).isInstanceOf(Arrival.Recorded.class);
        assertThat(kept).isPositive();
    }

    @Test
    void a_walk_in_is_on_the_disk_before_it_is_acknowledged() {
        var patient = new PatientId(counter.store.newId());

        counting(() -> counter.rooms.board.walkIn(counter.desk, patient, counter.lee, Service.FOLLOWUP));

        assertThat(kept).isPositive();
    }

    @Test
    void a_card_payment_reaches_the_disk_twice_with_its_intent_and_with_its_end() {
        var visit = arrived();

        var payment = counting(() -> counter.rooms.copays.takeCard(counter.desk, visit, Share.TODAY, "Copay"));

        assertThat(payment).isInstanceOf(Payment.Paid.class);
        assertThat(kept).as("once for the intent, once for the payment").isGreaterThanOrEqualTo(2);
    }

    @Test
    void cash_is_on_the_disk_before_it_is_acknowledged() {
        var visit = arrived();

        var payment = counting(() -> counter.rooms.copays.takeCash(counter.desk, visit, Share.TODAY, "1", "Copay"));

        assertThat(payment).isInstanceOf(Payment.Paid.class);
        assertThat(kept).isPositive();
    }

    @Test
    void a_signature_is_on_the_disk_before_it_is_acknowledged() {
        var visit = arrived();

        var signing = counting(() -> counter.rooms.notes.sign(counter.clinician, visit, WORDS));

        assertThat(signing).isInstanceOf(Signing.Signed.class);
        assertThat(kept).isPositive();
    }

    @Test
    void a_draft_does_not_make_anybody_wait_for_the_disk() {
        var visit = arrived();

        counting(() -> counter.rooms.notes.save(counter.clinician, visit, WORDS));

        assertThat(kept).isZero();
    }

    private VisitId arrived() {
        AppointmentId appointment = counter.expected();
        counter.rooms.board.arrive(counter.desk, appointment);
        return new VisitId(appointment.value());
    }

    private <T> T counting(Supplier<T> work) {
        var before = CountingDisk.KEPT.get();
        var answer = work.get();
        kept = CountingDisk.KEPT.get() - before;
        return answer;
    }
}
