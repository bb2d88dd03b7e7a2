package health.threshold.app;

import health.threshold.clinic.billing.CardTerminal;
import health.threshold.clinic.billing.LedgerEntry;
import health.threshold.clinic.billing.Posting;
import health.threshold.clinic.billing.SimulatedTerminal;
import health.threshold.clinic.consent.ClinicDocument;
import health.threshold.clinic.coverage.Coverage;
import health.threshold.clinic.form.FormShelf;
import health.threshold.clinic.patient.Arrangements;
import health.threshold.clinic.patient.ContactWay;
import health.threshold.clinic.patient.EmergencyContact;
import health.threshold.clinic.patient.Need;
import health.threshold.clinic.patient.NeedCode;
import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.schedule.Appointment;
import health.threshold.clinic.schedule.AppointmentStatus;
import health.threshold.clinic.schedule.Service;
import health.threshold.clinic.settings.Clinic;
import health.threshold.clinic.settings.Setting;
import health.threshold.clinic.staff.StaffMember;
import health.threshold.clinic.visit.Acting;
import health.threshold.clinic.visit.ArrivalAnswer;
import health.threshold.clinic.visit.Place;
import health.threshold.clinic.visit.PlaceKind;
import health.threshold.kernel.Actor;
import health.threshold.kernel.AppointmentId;
import health.threshold.kernel.ClinicClock;
import health.threshold.kernel.NewIds;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.PersonName;
import health.threshold.kernel.PlaceId;
import health.threshold.kernel.Role;
import health.threshold.kernel.StaffId;
import health.threshold.kernel.Station;
import health.threshold.kernel.VisitId;
import health.threshold.store.Keystore;
import health.threshold.store.Opening;
import health.threshold.store.Store;
import health.threshold.store.StoreFile;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// A small clinic on a real store, its clock in the test's hand, its ids from a fixed stream, with a card terminal
/// that answers as told. Everything a room test needs, and nothing simulated but the terminal.
public final class TestClinic implements AutoCloseable {

    public static final ZoneId ZONE = ZoneId.of("America/New_York");
    /// Tuesday 24 November 2026, ten to ten in the morning at the clinic.
    public static final Instant START = Instant.parse("2026-11-24T14:50:00Z");

    public final HandClock hand = new HandClock();
    public final SimulatedTerminal terminal;
    public final HandMail mail = new HandMail();
    public final Store store;
    public final Rooms rooms;
    public final StaffMember lee;
    public final Place room1;
    public final Place room2;
    public final Actor desk;
    public final Actor nurse;
    public final Actor clinician;
    public final Actor kiosk = Actor.kiosk("kiosk-1");
    public final Actor system = Actor.system("test");

    public TestClinic(Path folder) {
        this(folder, true);
    }

    /// @param demo whether prompts are shown that nobody has reviewed
    public TestClinic(Path folder, boolean demo) {
        this(folder, demo, new SimulatedTerminal(), List.of());
    }

    /// A real clinic, with a card terminal or without.
    public TestClinic(Path folder, CardTerminal counter) {
        this(folder, false, counter, List.of());
    }

    /// A clinic that asks people to sign these.
    public TestClinic(Path folder, List<ClinicDocument> documents) {
        this(folder, true, new SimulatedTerminal(), documents);
    }

    /// A clinic with a form for somebody new.
    public TestClinic(Path folder, FormShelf form) {
        this(folder, true, new SimulatedTerminal(), new Shelves(PromptFile.read(), List.of(), form));
    }

    private TestClinic(Path folder, boolean demo, CardTerminal counter, List<ClinicDocument> documents) {
        this(folder, demo, counter, new Shelves(PromptFile.read(), documents, FormShelf.EMPTY));
    }

    private TestClinic(Path folder, boolean demo, CardTerminal counter, Shelves shelves) {
        terminal = counter instanceof SimulatedTerminal simulated ? simulated : new SimulatedTerminal();
        var ids = new NewIds(hand, new Random(7)::nextLong);
        var opening = new StoreFile(folder, Keystore.NONE).open(ClinicClock.in(hand, ZONE), ids);
        store = ((Opening.Opened) opening).store();
        rooms = new Rooms(store, "test", new Rooms.Outside(counter, mail), shelves, demo);
        lee = staff("Jordan", "Lee", "Dr", Role.CLINICIAN);
        desk = Actor.staff(
                staff("Ana", "Reyes", null, Role.RECEPTIONIST).id(), Role.RECEPTIONIST, Station.DESK, "desk-1");
        nurse = Actor.staff(staff("Ruth", "Osei", null, Role.NURSE).id(), Role.NURSE, Station.EXAM, "exam-1");
        clinician = Actor.staff(lee.id(), Role.CLINICIAN, Station.EXAM, "exam-1");
        room1 = place("Room 1", PlaceKind.EXAM_ROOM);
        room2 = place("Room 2", PlaceKind.EXAM_ROOM);
        place("Blue area", PlaceKind.SEATING);
        store.write(hub(), tx -> {
            rooms.settings.keep(tx, new Clinic(store.newId(), "Riverside Clinic", ZONE, CurrencyUnit.USD));
            return true;
        });
    }

    /// What another device or system did.
    public static Actor hub() {
        return Actor.hub("test");
    }

    /// María Gómez, called Mari, born 14 March 1961, phone ending in 4471, copay 25 dollars.
    public Patient maria() {
        var id = new PatientId(store.newId());
        var reach = new Patient.Reach("(434) 555-4471", "maria@example.org", null);
        var patient = new Patient(
                id,
                new PersonName("María", "Gómez"),
                "Mari",
                "she/her",
                LocalDate.of(1961, 3, 14),
                "es",
                true,
                reach,
                "to dance at my granddaughter's wedding",
                new Arrangements(
                        new EmergencyContact("Lucía Gómez", "(434) 555-0170", "daughter"),
                        Set.of(ContactWay.CALL),
                        null),
                true);
        keep(patient);
        cover(id, 25);
        return patient;
    }

    /// Somebody with nothing special about them.
    public Patient person(String given, String family, LocalDate born, String phone) {
        var id = new PatientId(store.newId());
        var reach = new Patient.Reach(phone, null, null);
        var patient = new Patient(id, new PersonName(given, family), null, null, born, "en", false, reach, null, true);
        keep(patient);
        return patient;
    }

    public void keep(Patient patient) {
        store.write(hub(), tx -> {
            rooms.patients.keep(tx, patient);
            return true;
        });
    }

    public void need(Patient patient, NeedCode code) {
        store.write(hub(), tx -> {
            rooms.patients.keep(tx, new Need(store.newId(), patient.id(), code, null, true));
            return true;
        });
    }

    /// An insurance with this copay in dollars.
    public void cover(PatientId patient, int copay) {
        store.write(hub(), tx -> {
            rooms.coverages.keep(
                    tx,
                    new Coverage(store.newId(), patient, "Blue Ridge", "Gold", "BR1", dollars(copay), true, tx.now()));
            return true;
        });
    }

    /// What is owed from earlier, in dollars; below zero, what an insurer has taken over.
    public void owes(PatientId patient, int amount) {
        store.write(hub(), tx -> {
            var id = tx.newId();
            var posting = amount < 0 ? Posting.ADJUSTMENT : Posting.CHARGE;
            return rooms.ledger.post(
                    tx,
                    new LedgerEntry(
                            id,
                            "test:" + id,
                            patient,
                            null,
                            posting,
                            dollars(amount),
                            "Earlier this year",
                            tx.now(),
                            tx.by().id(),
                            null));
        });
    }

    /// Somebody at the kiosk says how they arrive.
    public void says(VisitId visit, ArrivalAnswer... answers) {
        store.write(kiosk, tx -> {
            for (var answer : answers) rooms.visits.says(tx, visit, answer);
            return true;
        });
    }

    public void choose(Setting setting, String value) {
        store.write(system, tx -> {
            rooms.settings.choose(tx, setting, value);
            return true;
        });
    }

    /// An appointment with Dr Lee so long from now.
    public AppointmentId expect(Patient patient, Duration fromNow, Service service, String code) {
        var id = new AppointmentId(store.newId());
        store.write(hub(), tx -> {
            rooms.schedule.keep(
                    tx,
                    new Appointment(
                            id,
                            patient.id(),
                            lee.id(),
                            hand.instant().plus(fromNow),
                            Duration.ofMinutes(20),
                            service,
                            AppointmentStatus.BOOKED,
                            code,
                            false));
            return true;
        });
        return id;
    }

    /// The kiosk, where somebody was recognised who came for their own visit.
    public Actor kioskOf(VisitId visit) {
        rooms.admitted.admit(List.of(visit), Acting.THEMSELVES);
        return kiosk;
    }

    public static Money dollars(int amount) {
        return Money.of(CurrencyUnit.USD, amount);
    }

    @Override
    public void close() {
        store.close();
    }

    private StaffMember staff(String given, String family, @Nullable String title, Role role) {
        var member = new StaffMember(new StaffId(store.newId()), new PersonName(given, family), title, role, true);
        store.write(hub(), tx -> {
            rooms.staff.keep(tx, member);
            return true;
        });
        return member;
    }

    private Place place(String name, PlaceKind kind) {
        var place = new Place(new PlaceId(store.newId()), name, kind, true);
        store.write(hub(), tx -> {
            rooms.places.keep(tx, place);
            return true;
        });
        return place;
    }

    /// A clock that stands still until the test moves it.
    public static final class HandClock extends Clock {
        private Instant now = START;

        public void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
