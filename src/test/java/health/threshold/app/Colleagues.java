package health.threshold.app;

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
import health.threshold.clinic.staff.StaffMember;
import health.threshold.kernel.Actor;
import health.threshold.kernel.AppointmentId;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.PersonName;
import health.threshold.kernel.Role;
import health.threshold.kernel.StaffId;
import health.threshold.kernel.Station;
import health.threshold.kernel.VisitId;
import health.threshold.store.Store;
import health.threshold.store.Tx;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Who works at an enrolled device on an ordinary day, and what they do there.
record Colleagues(Store store, Rooms rooms, Actor desk, Actor clinician) {

    private static final StaffId LEE = new StaffId(new UUID(1, 1));

    /// Somebody who was registered, and what they are expected for.
    record Booked(PatientId person, AppointmentId appointment) {}

    static Colleagues at(EnrolledDevice device) {
        var clinic = device.clinic();
        var name = clinic.settings().device();
        return new Colleagues(
                clinic.store(),
                clinic.rooms(),
                Actor.staff(LEE, Role.RECEPTIONIST, Station.DESK, name),
                Actor.staff(LEE, Role.CLINICIAN, Station.EXAM, name));
    }

    void opened() {
        store.write(desk, tx -> {
            rooms.settings.keep(tx, new Clinic(tx.newId(), "Clinic", ZoneId.of("America/New_York"), CurrencyUnit.USD));
            rooms.staff.keep(tx, new StaffMember(LEE, new PersonName("Ruth", "Lee"), "Dr", Role.CLINICIAN, true));
            return true;
        });
    }

    /// A person, an appointment and two letters, all in one action: more than fits in a short request.
    Booked registered(String given) {
        return store.write(desk, tx -> {
            var booked = new Booked(new PatientId(tx.newId()), new AppointmentId(tx.newId()));
            rooms.patients.keep(tx, person(booked.person(), given));
            rooms.schedule.keep(tx, appointment(tx, booked));
            for (int letter = 0; letter < 2; letter++)
                rooms.feedback.keep(
                        tx,
                        new Feedback(tx.newId(), booked.person(), FeedbackKind.COMPLAINT, longWords(), tx.now(), null));
            return booked;
        });
    }

    private static Patient person(PatientId id, String given) {
        return new Patient(
                id,
                new PersonName(given, "Okafor"),
                null,
                null,
                LocalDate.of(1980, 1, 2),
                "en",
                false,
                new Patient.Reach(null, null, null),
                null,
                true);
    }

    private static Appointment appointment(Tx tx, Booked booked) {
        return new Appointment(
                booked.appointment(),
                booked.person(),
                LEE,
                tx.now().plus(Duration.ofMinutes(30)),
                Duration.ofMinutes(20),
                Service.FOLLOWUP,
                AppointmentStatus.BOOKED,
                null,
                false);
    }

    private static String longWords() {
        var bytes = new byte[1_400];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    void paid(PatientId person) {
        store.writeDurably(desk, tx -> {
            var id = tx.newId();
            return rooms.ledger.post(
                    tx,
                    new LedgerEntry(
                            id,
                            "cash:" + id,
                            person,
                            null,
                            Posting.PAYMENT,
                            Money.of(CurrencyUnit.USD, -25),
                            "Copay",
                            tx.now(),
                            desk.id(),
                            new LedgerEntry.Settlement(Tender.CASH, null, null, "R1")));
        });
    }

    Signing signed(Booked booked) {
        var visit = new VisitId(booked.appointment().value());
        return rooms.notes.sign(clinician, visit, new SbarNote.Parts("Doing well", "", "", ""));
    }

    void change(PatientId id, UnaryOperator<Patient> how) {
        store.write(desk, tx -> {
            var patients = rooms.patients;
            patients.keep(tx, how.apply(patients.find(tx, id).orElseThrow()));
            return true;
        });
    }

    static Patient called(Patient person, String preferred) {
        return new Patient(
                person.id(),
                person.name(),
                preferred,
                person.pronouns(),
                person.birthDate(),
                person.language(),
                person.interpreter(),
                person.reach(),
                person.matters(),
                true);
    }

    Patient find(PatientId id) {
        return store.read(desk, tx -> rooms.patients.find(tx, id)).orElseThrow();
    }

    void arrived(Booked booked) {
        rooms.board.arrive(desk, booked.appointment());
    }

    List<LedgerEntry> ledgerOf(PatientId person) {
        return store.read(desk, tx -> rooms.ledger.of(tx, person));
    }
}
