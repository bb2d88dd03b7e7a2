package health.threshold.hub.fhir;

import static health.threshold.app.TestClinic.dollars;
import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.clinic.billing.LedgerEntry;
import health.threshold.clinic.billing.Owed;
import health.threshold.clinic.billing.PlanStanding;
import health.threshold.clinic.billing.Posting;
import health.threshold.clinic.billing.Share;
import health.threshold.hub.SyncStatus;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A payment plan on two devices that hear of each other later.
class PlanMeetingTest {

    @TempDir
    Path own;

    @TempDir
    Path folder;

    @Test
    void payments_that_two_devices_took_apart_count_alike_on_both() {
        try (var desk = new Device(own, folder, "desk");
                var other = new Device(own, folder, "other")) {
            var done = new EveryKind(desk.clinic);
            owes(desk, done, 100);
            // The two clinics of this test make the same ids; here they begin to differ.
            for (int at = 0; at < 500; at++) other.clinic.store.newId();
            desk.sync.runOnce();
            other.sync.runOnce();
            var before = owed(desk, done);
            assertThat(before.plan().orElseThrow().left()).isEqualTo(dollars(35));

            // What is older and on no plan comes before what is due later on the plan.
            for (var clinic : List.of(desk.clinic, other.clinic)) clinic.hand.pass(Duration.ofMinutes(1));
            var first = before.today().plus(before.earlier()).minus(dollars(35));
            pay(desk, done, first.plus(dollars(8)).getAmountMajorInt());
            pay(other, done, first.plus(dollars(9)).getAmountMajorInt());
            desk.sync.runOnce();
            other.sync.runOnce();
            desk.sync.runOnce();

            assertThat(other.sync.runOnce()).isInstanceOf(SyncStatus.UpToDate.class);
            assertThat(owed(desk, done).plan())
                    .as("what was paid twice for today has paid what is older, and so ends the plan")
                    .isEmpty();
            assertThat(owed(other, done).plan()).isEmpty();
            assertThat(owed(desk, done).total()).isEqualTo(owed(other, done).total());
        }
    }

    @Test
    void a_device_that_has_not_heard_of_the_debt_does_not_end_the_plan() {
        try (var desk = new Device(own, folder, "desk");
                var other = new Device(own, folder, "other")) {
            var done = new EveryKind(desk.clinic);
            desk.sync.runOnce();
            other.sync.runOnce();
            owes(desk, done, 100);
            for (int at = 0; at < 500; at++) other.clinic.store.newId();

            pay(other, done, 10);
            other.sync.runOnce();
            desk.sync.runOnce();

            assertThat(standing(desk, done).left()).isEqualTo(dollars(35));
        }
    }

    private static void owes(Device device, EveryKind done, int amount) {
        device.clinic.store.write(device.clinic.desk, tx -> {
            var id = tx.newId();
            return device.clinic.rooms.ledger.post(
                    tx,
                    new LedgerEntry(
                            id,
                            "test:" + id,
                            done.patient,
                            null,
                            Posting.CHARGE,
                            dollars(amount),
                            "Earlier this year",
                            tx.now().minus(Duration.ofDays(90)),
                            tx.by().id(),
                            null));
        });
    }

    private static void pay(Device device, EveryKind done, int dollars) {
        var press = device.clinic.store.newId().toString();
        device.clinic.rooms.copays.takeCash(
                device.clinic.desk, done.visit, Share.part(dollars(dollars), press), press, "Copay");
    }

    private static Owed owed(Device device, EveryKind done) {
        return device.clinic.rooms.copays.owed(device.clinic.desk, done.visit);
    }

    private static PlanStanding standing(Device device, EveryKind done) {
        return owed(device, done).plan().orElseThrow();
    }
}
