package health.threshold.clinic;

import static health.threshold.app.TestClinic.dollars;
import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.TestClinic;
import health.threshold.clinic.billing.LedgerEntry;
import health.threshold.kernel.Actor;
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

    private static LedgerEntry takenBack(TestClinic clinic, Actor by, LedgerEntry mistake) {
        return clinic.store.write(by, tx -> {
            clinic.rooms.ledger.post(tx, mistake);
            clinic.rooms.ledger.takeBack(tx, mistake);
            return clinic.rooms.ledger.posted(tx, "void:" + mistake.id()).orElseThrow();
        });
    }
}
