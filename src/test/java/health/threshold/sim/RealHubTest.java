package health.threshold.sim;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.clinic.billing.LedgerEntry;
import health.threshold.clinic.billing.Posting;
import health.threshold.clinic.billing.Tender;
import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.settings.Clinic;
import health.threshold.hub.Hub;
import health.threshold.hub.SyncStatus;
import health.threshold.hub.Translators;
import health.threshold.hub.server.Access;
import health.threshold.hub.server.Connection;
import health.threshold.hub.server.HttpWire;
import health.threshold.hub.server.ServerHub;
import health.threshold.hub.server.Trust;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.PersonName;
import health.threshold.store.SimStores;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Two devices at a hub that really runs, named by `-Dhub=http://127.0.0.1:8080/fhir`: a trial hub, never a clinic's.
@EnabledIfSystemProperty(named = "hub", matches = "http://127\\.0\\.0\\.1.*", disabledReason = "names no hub")
class RealHubTest {

    @Test
    void what_one_device_does_the_other_knows_and_adds_to() {
        try (var disk = new SimStores();
                var otherDisk = new SimStores()) {
            var random = new Random();
            var one = new Device("d0", disk, Clock.systemUTC(), random, RealHubTest::hub);
            var two = new Device("d1", otherDisk, Clock.systemUTC(), random, RealHubTest::hub);
            var person = registered(one);

            assertThat(one.sync.runOnce()).isInstanceOf(SyncStatus.UpToDate.class);
            assertThat(two.sync.runOnce()).isInstanceOf(SyncStatus.UpToDate.class);
            change(two, People.withOwn(find(two, person), two, "d1-1"));
            change(one, People.withOwn(find(one, person), one, "d0-1"));
            for (var device : new Device[] {two, one, two})
                assertThat(device.sync.runOnce()).isInstanceOf(SyncStatus.UpToDate.class);

            assertThat(find(one, person)).isEqualTo(find(two, person));
            assertThat(People.own(find(one, person), "d0")).isEqualTo("d0-1");
            assertThat(People.own(find(one, person), "d1")).isEqualTo("d1-1");
            var paid = two.store.read(two.desk, tx -> two.rooms.ledger.of(tx, person));
            assertThat(paid).hasSize(1);
        }
    }

    private static Hub hub(Translators translators) {
        var connection = new Connection(
                System.getProperty("hub"), new HttpWire(Trust.system()), Access.open(), Clock.systemUTC());
        return new ServerHub(connection, translators.types(), Duration.ofMinutes(5));
    }

    private static PatientId registered(Device device) {
        var id = new PatientId(device.store.newId());
        device.store.writeDurably(device.desk, tx -> {
            device.rooms.settings.keep(
                    tx, new Clinic(tx.newId(), "Clinic", ZoneId.of("America/New_York"), CurrencyUnit.USD));
            device.rooms.patients.keep(
                    tx,
                    new Patient(
                            id,
                            new PersonName("Sam", "Okafor"),
                            null,
                            null,
                            LocalDate.of(1980, 1, 2),
                            "en",
                            false,
                            new Patient.Reach(null, null, null),
                            null,
                            true));
            var entry = tx.newId();
            return device.rooms.ledger.post(
                    tx,
                    new LedgerEntry(
                            entry,
                            "cash:" + entry,
                            id,
                            null,
                            Posting.PAYMENT,
                            Money.of(CurrencyUnit.USD, -25),
                            "Copay",
                            tx.now(),
                            device.desk.id(),
                            new LedgerEntry.Settlement(Tender.CASH, null, null, "R1")));
        });
        return id;
    }

    private static void change(Device device, Patient patient) {
        device.store.write(device.desk, tx -> {
            device.rooms.patients.keep(tx, patient);
            return true;
        });
    }

    private static Patient find(Device device, PatientId id) {
        return device.store
                .read(device.desk, tx -> device.rooms.patients.find(tx, id))
                .orElseThrow();
    }
}
