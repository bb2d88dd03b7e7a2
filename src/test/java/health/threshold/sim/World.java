package health.threshold.sim;

import health.threshold.clinic.billing.LedgerEntry;
import health.threshold.clinic.billing.Posting;
import health.threshold.clinic.billing.Tender;
import health.threshold.clinic.care.SbarNote;
import health.threshold.clinic.care.Signing;
import health.threshold.clinic.feedback.Feedback;
import health.threshold.clinic.feedback.FeedbackKind;
import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.schedule.Appointment;
import health.threshold.clinic.schedule.AppointmentStatus;
import health.threshold.clinic.schedule.Service;
import health.threshold.clinic.settings.Clinic;
import health.threshold.hub.SyncStatus;
import health.threshold.hub.server.ModelServer;
import health.threshold.hub.server.Quirks;
import health.threshold.kernel.Actor;
import health.threshold.kernel.AppointmentId;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.PersonName;
import health.threshold.kernel.StaffId;
import health.threshold.kernel.VisitId;
import health.threshold.store.SimStores;
import health.threshold.store.SimStores.PowerCut;
import health.threshold.store.outbox.Outbox;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// Three devices and a server, all on one seeded scheduler: people do things, everything fails that can fail, and then
/// there is quiet, in which all must come to agree. The same seed lives the same life.
final class World {

    static final Instant MORNING = Instant.parse("2026-11-24T13:00:00Z");

    final Random random;
    final Clock truth = new Truth();
    final ModelServer server;
    final Noise noise;
    final List<Device> devices = new ArrayList<>();
    final Promises promises = new Promises();
    final List<PatientId> patients = new ArrayList<>();
    private final List<AppointmentId> appointments = new ArrayList<>();
    private final Map<Device, Backup> backups = new HashMap<>();
    private Instant now = MORNING;
    private int marks;

    /// A copy of a device's disk, and what had been promised by then.
    private record Backup(List<String> disk, Promises.Mark mark) {}

    World(long seed, List<SimStores> disks, Plant plant) {
        random = new Random(seed);
        server = new ModelServer(random.nextInt(4) == 0 ? Quirks.NONE : Quirks.random(random), truth, random);
        noise = new Noise(plant.between(server), random, this::otherProgram);
        for (int at = 0; at < disks.size(); at++)
            devices.add(new Device("d" + at, disks.get(at), truth, random, by -> plant.hub(this, by)));
    }

    void live(int steps) {
        open();
        for (int step = 0; step < steps; step++) {
            pass(Duration.ofMillis(500 + random.nextInt(8_000)));
            var device = devices.get(random.nextInt(devices.size()));
            if (random.nextInt(12) == 0) device.disk.cutBefore(random.nextInt(25));
            try {
                act(device);
            } catch (PowerCut cut) {
                promises.unsure(device.name);
                device.start();
            }
        }
    }

    /// Everything works again: after a while all is exchanged.
    ///
    /// @return whether it came to rest
    boolean calm() throws IOException, InterruptedException {
        noise.quiet();
        for (var device : devices) device.start();
        for (int round = 0; round < 25; round++) {
            var atRest = true;
            for (var device : devices) {
                pass(Duration.ofSeconds(70));
                decide(device);
                unpark(device);
                var status = device.sync.runOnce();
                atRest &= status instanceof SyncStatus.UpToDate done
                        && done.sent() == 0
                        && done.received() == 0
                        && waiting(device) == 0;
            }
            if (atRest && round > 1) return true;
        }
        return false;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    private void open() {
        var first = devices.getFirst();
        first.store.write(first.desk, tx -> {
            first.rooms.settings.keep(
                    tx, new Clinic(tx.newId(), "Clinic", ZoneId.of("America/New_York"), CurrencyUnit.USD));
            return true;
        });
        for (int at = 0; at < 3; at++) {
            var id = new PatientId(first.store.newId());
            patients.add(id);
            first.store.write(first.desk, tx -> {
                first.rooms.patients.keep(tx, person(id));
                for (int more = 0; more < 2; more++) {
                    var appointment = new AppointmentId(tx.newId());
                    appointments.add(appointment);
                    first.rooms.schedule.keep(tx, expected(appointment, id, more));
                }
                return true;
            });
        }
        for (var device : devices) device.sync.runOnce();
        noise.loud();
    }

    private void act(Device device) {
        switch (random.nextInt(16)) {
            case 0, 1 -> ownField(device);
            case 2 -> sharedField(device);
            case 3 -> arrive(device);
            case 4, 5 -> pay(device);
            case 6 -> sign(device);
            case 7 -> tell(device);
            case 8 -> otherProgram();
            case 9 -> odd(device);
            default -> device.sync.runOnce();
        }
    }

    private void odd(Device device) {
        switch (random.nextInt(5)) {
            case 0 -> device.jump();
            case 1 -> server.expireLinks();
            case 2 -> backups.put(device, new Backup(device.disk.backup(), promises.mark(device.name)));
            case 3 -> {
                var backup = backups.get(device);
                if (backup == null || random.nextInt(3) > 0) return;
                device.restore(backup.disk());
                promises.restored(device.name, backup.mark(), server);
            }
            default -> decide(device);
        }
    }

    /// Each device has a field of every person's to itself: what it was last told must stand in the end.
    private void ownField(Device device) {
        var id = patient();
        var value = device.name + "-" + marks++;
        if (!change(
                device, id, patient -> withOwn(patient, device, value), () -> promises.trying(device.name, id, value)))
            return;
        promises.kept(device.name, id, value);
    }

    private void sharedField(Device device) {
        var value = "Call me " + marks++;
        change(device, patient(), patient -> called(patient, value), () -> {});
    }

    private boolean change(Device device, PatientId id, UnaryOperator<Patient> how, Runnable before) {
        return device.store.write(device.desk, tx -> {
            var patient = device.rooms.patients.find(tx, id);
            if (patient.isEmpty()) return false;
            before.run();
            device.rooms.patients.keep(tx, how.apply(patient.get()));
            return true;
        });
    }

    private void arrive(Device device) {
        var id = appointments.get(random.nextInt(appointments.size()));
        if (device.store
                .read(device.desk, tx -> device.rooms.schedule.find(tx, id))
                .isEmpty()) return;
        device.rooms.board.arrive(device.desk, id);
        promises.did("Encounter", id.value().toString(), device.name);
    }

    private void pay(Device device) {
        var patient = patient();
        if (device.store
                .read(device.desk, tx -> device.rooms.patients.find(tx, patient))
                .isEmpty()) return;
        var id = device.store.newId();
        promises.tryingTo("PaymentReconciliation", id.toString());
        device.store.writeDurably(
                device.desk,
                tx -> device.rooms.ledger.post(
                        tx,
                        new LedgerEntry(
                                id,
                                "cash:" + id,
                                patient,
                                null,
                                Posting.PAYMENT,
                                Money.ofMinor(CurrencyUnit.USD, -100 - random.nextInt(9000)),
                                "Copay",
                                tx.now(),
                                device.desk.id(),
                                new LedgerEntry.Settlement(Tender.CASH, null, null, "R" + marks++))));
        promises.did("PaymentReconciliation", id.toString(), device.name);
    }

    private void sign(Device device) {
        var id = new VisitId(
                appointments.get(random.nextInt(appointments.size())).value());
        if (device.store
                .read(device.desk, tx -> device.rooms.visits.find(tx, id))
                .isEmpty()) return;
        var signed = device.rooms.notes.sign(device.clinician, id, new SbarNote.Parts("Note " + marks++, "", "", ""));
        if (signed instanceof Signing.Signed(var note))
            promises.did("Composition", note.id().value().toString(), device.name);
    }

    private void tell(Device device) {
        var id = device.store.newId();
        promises.tryingTo("Communication", id.toString());
        device.store.write(device.desk, tx -> {
            device.rooms.feedback.keep(
                    tx, new Feedback(id, patient(), FeedbackKind.COMPLAINT, "Thank you " + marks++, tx.now(), null));
            return true;
        });
        promises.did("Communication", id.toString(), device.name);
    }

    /// Another program adds what Threshold does not know; its transaction may have begun a while ago.
    private void otherProgram() {
        if (patients.isEmpty()) return;
        var id = patient().value().toString();
        var there = server.find("Patient", id);
        if (there.isEmpty()) return;
        var value = marks++;
        there.get().put("maritalStatusText", "mark-" + value);
        promises.stranger(id, "mark-" + value);
        if (random.nextBoolean()) server.write(there.get());
        else server.writeLate(there.get(), now.minusSeconds(random.nextInt(180)));
    }

    private void decide(Device device) {
        var by = Actor.system(device.name);
        for (var conflict : device.sync.conflicts().open(by)) {
            // Said again, it would begin its ten seconds again.
            if (conflict.decided() != null) continue;
            if (random.nextBoolean()) device.sync.conflicts().keepOurs(by, conflict.id());
            else device.sync.conflicts().takeTheirs(by, conflict.id());
        }
    }

    /// A person has looked at what was held back, and lets it go again.
    private static void unpark(Device device) {
        device.store.write(Actor.system(device.name), tx -> {
            tx.session()
                    .createNativeMutationQuery("update outbox_entry set parked = null where parked is not null")
                    .executeUpdate();
            return true;
        });
    }

    long waiting(Device device) {
        return device.store.read(Actor.system(device.name), new Outbox()::countWaiting);
    }

    private PatientId patient() {
        return patients.get(random.nextInt(patients.size()));
    }

    private Patient person(PatientId id) {
        return new Patient(
                id,
                new PersonName("Sam", "Okafor" + random.nextInt(1000)),
                null,
                null,
                LocalDate.of(1980, 1, 2),
                "en",
                false,
                new Patient.Reach(null, null, null),
                null,
                true);
    }

    private Appointment expected(AppointmentId id, PatientId patient, int number) {
        return new Appointment(
                id,
                patient,
                new StaffId(new UUID(7, 7)),
                MORNING.plus(Duration.ofMinutes(30L * number)),
                Duration.ofMinutes(20),
                Service.FOLLOWUP,
                AppointmentStatus.BOOKED,
                null,
                false);
    }

    static Patient withOwn(Patient patient, Device device, String value) {
        var reach = patient.reach();
        return switch (device.name) {
            case "d0" -> patient.reachedBy(new Patient.Reach(value, reach.email(), reach.address()));
            case "d1" -> patient.reachedBy(new Patient.Reach(reach.phone(), value + "@example.org", reach.address()));
            default ->
                new Patient(
                        patient.id(),
                        patient.name(),
                        patient.preferred(),
                        patient.pronouns(),
                        patient.birthDate(),
                        patient.language(),
                        patient.interpreter(),
                        reach,
                        value,
                        true);
        };
    }

    static @Nullable String own(Patient patient, String device) {
        return switch (device) {
            case "d0" -> patient.reach().phone();
            case "d1" ->
                patient.reach().email() == null ? null : patient.reach().email().replace("@example.org", "");
            default -> patient.matters();
        };
    }

    private static Patient called(Patient patient, String value) {
        return new Patient(
                patient.id(),
                patient.name(),
                value,
                patient.pronouns(),
                patient.birthDate(),
                patient.language(),
                patient.interpreter(),
                patient.reach(),
                patient.matters(),
                true);
    }

    private final class Truth extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            now = now.plusMillis(2);
            return now;
        }
    }
}
