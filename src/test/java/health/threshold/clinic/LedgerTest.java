package health.threshold.clinic;

import static health.threshold.app.TestClinic.dollars;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.threshold.app.TestClinic;
import health.threshold.clinic.billing.LedgerEntry;
import health.threshold.clinic.billing.NoTerminal;
import health.threshold.clinic.billing.Payment;
import health.threshold.clinic.billing.Share;
import health.threshold.clinic.schedule.Service;
import health.threshold.kernel.Actor;
import health.threshold.kernel.AppointmentId;
import health.threshold.kernel.NotAllowed;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.VisitId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The ledgers of several devices, which must come to the same.
class LedgerTest {

    @TempDir
    Path folder;

    @Test
    void a_charge_that_was_struck_out_is_taken_back_alike_on_every_device() {
        try (var here = new TestClinic(folder.resolve("here"));
                var there = new TestClinic(folder.resolve("there"))) {
            var mistake = here.store.read(
                    here.desk,
                    tx -> here.rooms.ledger.charge(
                            tx,
                            "test:1",
                            new PatientId(new UUID(1, 1)),
                            new VisitId(new UUID(1, 2)),
                            dollars(40),
                            "X-ray"));
            there.hand.pass(Duration.ofHours(5));
            there.store.newId();

            var first = takenBack(here, here.desk, mistake);
            var second = takenBack(there, TestClinic.hub(), mistake);

            assertThat(second).isEqualTo(first);
            assertThat(first.amount()).isEqualTo(dollars(-40));
        }
    }

    @Test
    void a_card_charged_on_the_clinic_s_own_terminal_is_noted_once_and_never_charged_from_here() {
        try (var clinic = new TestClinic(folder, new NoTerminal())) {
            var mari = clinic.maria();
            var visit = new VisitId(clinic.expect(mari, Duration.ofMinutes(5), Service.FOLLOWUP, "MARI")
                    .value());
            clinic.rooms.board.arrive(clinic.desk, new AppointmentId(visit.value()));
            var copays = clinic.rooms.copays;
            assertThat(copays.takesCards()).isFalse();

            var first = copays.takeCardByHand(clinic.desk, visit, Share.TODAY, "press", "Copay");
            var again = copays.takeCardByHand(clinic.desk, visit, Share.TODAY, "press", "Copay");

            assertThat(first).isInstanceOf(Payment.Paid.class).isEqualTo(again);
            assertThat(copays.owed(clinic.desk, visit).today()).isEqualTo(dollars(0));
            assertThatThrownBy(() -> copays.takeCard(clinic.desk, visit, Share.TODAY, "Copay"))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> copays.takeCardByHand(clinic.kiosk, visit, Share.TODAY, "press", "Copay"))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    private static LedgerEntry takenBack(TestClinic clinic, Actor by, LedgerEntry mistake) {
        return clinic.store.write(by, tx -> {
            clinic.rooms.ledger.post(tx, mistake);
            clinic.rooms.ledger.takeBack(tx, mistake);
            return clinic.rooms.ledger.posted(tx, "void:" + mistake.id()).orElseThrow();
        });
    }
}
