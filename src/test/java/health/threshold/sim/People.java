package health.threshold.sim;

import health.threshold.clinic.billing.LedgerEntry;
import health.threshold.clinic.billing.Posting;
import health.threshold.clinic.billing.Tender;
import health.threshold.clinic.care.SbarNote;
import health.threshold.clinic.care.Signing;
import health.threshold.clinic.feedback.Feedback;
import health.threshold.clinic.feedback.FeedbackKind;
import health.threshold.clinic.form.FormAnswer;
import health.threshold.clinic.form.FormSheet;
import health.threshold.clinic.form.FormSheet.Author;
import health.threshold.clinic.form.FormSheet.Edition;
import health.threshold.clinic.form.FormSheet.Progress;
import health.threshold.clinic.form.FormSheet.Way;
import health.threshold.clinic.form.Given;
import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.schedule.Appointment;
import health.threshold.clinic.schedule.AppointmentStatus;
import health.threshold.clinic.schedule.Service;
import health.threshold.clinic.settings.Clinic;
import health.threshold.kernel.AppointmentId;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.PersonName;
import health.threshold.kernel.StaffId;
import health.threshold.kernel.VisitId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// The people of the simulated clinic: what they do at their devices, each time telling [Promises] what they were told.
final class People {

    final List<PatientId> patients = new ArrayList<>();
    private final List<AppointmentId> appointments = new ArrayList<>();
    private final World world;
    private final Random random;
    private int marks;

    People(World world) {
        this.world = world;
        random = world.random;
    }

    void act(Device device) {
        switch (random.nextInt(16)) {
            case 0, 1 -> ownField(device);
            case 2 -> sharedField(device);
            case 3 -> arrive(device);
            case 4, 5 -> pay(device);
            case 6 -> sign(device);
            case 7 -> {
                if (marks % 2 == 0) tell(device);
                else fillIn(device);
            }
            case 8 -> otherProgram();
            case 9 -> world.odd(device);
            default -> device.sync.runOnce();
        }
    }

    void open() {
        var first = world.devices.getFirst();
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
    }

    /// Each device has a field of every person's to itself: what it was last told must stand in the end.
    private void ownField(Device device) {
        var id = patient();
        var value = device.name + "-" + marks++;
        if (!change(
                device,
                id,
                patient -> withOwn(patient, device, value),
                () -> world.promises.trying(device.name, id, value))) return;
        world.promises.kept(device.name, id, value);
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
        world.promises.did("Encounter", id.value().toString(), device.name);
    }

    private void pay(Device device) {
        var patient = patient();
        if (device.store
                .read(device.desk, tx -> device.rooms.patients.find(tx, patient))
                .isEmpty()) return;
        var id = device.store.newId();
        world.promises.tryingTo("PaymentReconciliation", id.toString());
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
        world.promises.did("PaymentReconciliation", id.toString(), device.name);
    }

    private void sign(Device device) {
        var id = new VisitId(
                appointments.get(random.nextInt(appointments.size())).value());
        if (device.store
                .read(device.desk, tx -> device.rooms.visits.find(tx, id))
                .isEmpty()) return;
        var signed = device.rooms.notes.sign(device.clinician, id, new SbarNote.Parts("Note " + marks++, "", "", ""));
        if (signed instanceof Signing.Signed(var note))
            world.promises.did("Composition", note.id().value().toString(), device.name);
    }

    private void tell(Device device) {
        var id = device.store.newId();
        world.promises.tryingTo("Communication", id.toString());
        device.store.write(device.desk, tx -> {
            device.rooms.feedback.keep(
                    tx, new Feedback(id, patient(), FeedbackKind.COMPLAINT, "Thank you " + marks++, tx.now(), null));
            return true;
        });
        world.promises.did("Communication", id.toString(), device.name);
    }

    private void fillIn(Device device) {
        var id = device.store.newId();
        world.promises.tryingTo("QuestionnaireResponse", id.toString());
        device.store.write(device.desk, tx -> {
            var told = new FormAnswer("matters", "What matters?", Given.words("To sleep " + marks++), tx.now());
            device.rooms.forms.keep(
                    tx,
                    new FormSheet(
                            id,
                            patient(),
                            null,
                            new Edition("new-patient", 1),
                            "visit",
                            Way.SCREEN,
                            Progress.IN_PROGRESS,
                            "en",
                            Author.THEMSELVES,
                            tx.now(),
                            List.of(told)));
            return true;
        });
        world.promises.did("QuestionnaireResponse", id.toString(), device.name);
    }

    /// Another program adds what Threshold does not know; its transaction may have begun a while ago.
    void otherProgram() {
        if (patients.isEmpty() || !world.meeting.hasOtherPrograms()) return;
        var id = patient().value().toString();
        var there = world.meeting.find("Patient", id);
        if (there.isEmpty()) return;
        var value = marks++;
        there.get().put("maritalStatusText", "mark-" + value);
        world.promises.stranger(id, "mark-" + value);
        world.meeting.write(there.get());
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
                World.MORNING.plus(Duration.ofMinutes(30L * number)),
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
}
