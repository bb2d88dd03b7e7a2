package health.threshold.store;

import health.threshold.app.FormFile;
import health.threshold.app.Rooms;
import health.threshold.app.Shelves;
import health.threshold.clinic.billing.CardTerminal;
import health.threshold.clinic.coverage.Coverage;
import health.threshold.clinic.form.FormShelf;
import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.schedule.Appointment;
import health.threshold.clinic.schedule.AppointmentStatus;
import health.threshold.clinic.schedule.Service;
import health.threshold.clinic.settings.Clinic;
import health.threshold.clinic.staff.StaffMember;
import health.threshold.kernel.Actor;
import health.threshold.kernel.AppointmentId;
import health.threshold.kernel.ClinicClock;
import health.threshold.kernel.NewIds;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.PersonName;
import health.threshold.kernel.Role;
import health.threshold.kernel.StaffId;
import health.threshold.kernel.Station;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// A counter with a store, a clinician, a receptionist and a card terminal, that can be opened again and again on one
/// folder: its ids are fresh each time, its time stands still.
final class Counter implements AutoCloseable {

    static final ZoneId ZONE = ZoneId.of("America/New_York");
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T14:50:00Z"), ZoneOffset.UTC);
    static final Money COPAY = Money.of(CurrencyUnit.USD, 25);

    final Actor hub = Actor.hub("test");
    final Actor system = Actor.system("test");
    final StaffId lee = new StaffId(new UUID(7, 1));
    final Actor clinician = Actor.staff(lee, Role.CLINICIAN, Station.EXAM, "exam-1");
    final Actor desk = Actor.staff(new StaffId(new UUID(7, 2)), Role.RECEPTIONIST, Station.DESK, "desk-1");
    final Store store;
    final Rooms rooms;

    Counter(StoreFile file, CardTerminal terminal) {
        store = ((Opening.Opened) file.open(ClinicClock.in(CLOCK, ZONE), new NewIds(CLOCK))).store();
        var shelves = new Shelves(List.of(), List.of(), FormShelf.of(FormFile.sample()));
        rooms = new Rooms(store, "test", terminal, shelves, true);
        if (store.read(system, rooms.settings::clinic).isEmpty()) furnish();
    }

    static Counter in(Path folder, CardTerminal terminal) {
        return new Counter(new StoreFile(folder, Keystore.NONE), terminal);
    }

    /// Somebody new with a copay and an appointment in ten minutes.
    AppointmentId expected() {
        var patient = new PatientId(store.newId());
        var appointment = new AppointmentId(store.newId());
        store.write(hub, tx -> {
            var reach = new Patient.Reach("434 555 0100", null, null);
            rooms.patients.keep(
                    tx,
                    new Patient(
                            patient,
                            new PersonName("Sam", "Okafor"),
                            null,
                            null,
                            LocalDate.of(1980, 5, 6),
                            "en",
                            false,
                            reach,
                            null,
                            true));
            rooms.coverages.keep(
                    tx, new Coverage(store.newId(), patient, "Blue Ridge", "Gold", "BR1", COPAY, true, tx.now()));
            rooms.schedule.keep(
                    tx,
                    new Appointment(
                            appointment,
                            patient,
                            lee,
                            tx.now().plus(Duration.ofMinutes(10)),
                            Duration.ofMinutes(20),
                            Service.FOLLOWUP,
                            AppointmentStatus.BOOKED,
                            null,
                            false));
            return true;
        });
        return appointment;
    }

    @Override
    public void close() {
        store.close();
    }

    private void furnish() {
        store.write(hub, tx -> {
            rooms.staff.keep(tx, new StaffMember(lee, new PersonName("Jordan", "Lee"), "Dr", Role.CLINICIAN, true));
            rooms.settings.keep(tx, new Clinic(store.newId(), "Riverside Clinic", ZONE, CurrencyUnit.USD));
            return true;
        });
    }
}
