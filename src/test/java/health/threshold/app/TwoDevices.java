package health.threshold.app;

import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.schedule.Appointment;
import health.threshold.clinic.schedule.AppointmentStatus;
import health.threshold.clinic.schedule.Service;
import health.threshold.clinic.settings.Clinic;
import health.threshold.clinic.staff.StaffMember;
import health.threshold.fx.Words;
import health.threshold.hub.Author;
import health.threshold.kernel.Actor;
import health.threshold.kernel.AppointmentId;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.PersonName;
import health.threshold.kernel.Role;
import health.threshold.kernel.StaffId;
import health.threshold.kernel.Station;
import health.threshold.store.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;

/// Two devices of one clinic that share a folder: a conflict, a change that was held back, and a line that could
/// not be read.
final class TwoDevices implements AutoCloseable {

    static final String HERE = "(434) 555-0111";
    static final String THERE = "(434) 555-0222";

    private static final UUID BORN_UNREADABLY = new UUID(1, 5);
    private static final String BAD =
            "{\"resourceType\":\"Patient\",\"id\":\"" + BORN_UNREADABLY + "\",\"birthDate\":\"the seventies\"}";

    final Path folder;
    final StaffId ana = new StaffId(new UUID(1, 1));
    final Actor desk = Actor.staff(ana, Role.RECEPTIONIST, Station.DESK, "desk-1");
    final PatientId maria = new PatientId(new UUID(1, 3));
    private final StaffId ruth = new StaffId(new UUID(1, 2));
    final Actor nurse = Actor.staff(ruth, Role.NURSE, Station.EXAM, "exam-1");
    private final TestClinic.HandClock hand = new TestClinic.HandClock();
    OpenClinic one;
    final OpenClinic two;

    TwoDevices(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectory(folder.resolve("hub"));
        one = open("desk-1");
        begin(one);
        change(one, desk, "(434) 555-4471");
        expect(one, maria, 6);
        one.sync().runOnce();
        two = open("exam-1");
        begin(two);
        two.sync().runOnce();
        expect(two, new PatientId(BORN_UNREADABLY), 7);
        trouble();
    }

    void pass(Duration time) {
        hand.pass(time);
    }

    /// Another device takes the desk's place, and nothing is wrong at the hub.
    void beginAnew() throws IOException {
        one.close();
        Files.delete(folder.resolve("hub/Patient.ndjson"));
        one = open("desk-3");
        begin(one);
        one.sync().runOnce();
    }

    /// A device with a newer Threshold than there is adds something to the hub.
    void newerDeviceWrites() throws IOException {
        var author = "{\"url\":\"%s\",\"extension\":[{\"url\":\"format\",\"valueInteger\":99}]}".formatted(Author.URL);
        var line = "{\"resourceType\":\"Organization\",\"id\":\"%s\",\"meta\":{\"extension\":[%s]},\"name\":\"Newer\"}"
                .formatted(new UUID(1, 10), author);
        Files.writeString(folder.resolve("hub/Organization.ndjson"), line + "\n");
    }

    /// What stands on a page at the desk.
    DeskExchange exchange(Locale language) {
        return new DeskExchange(one, Words.of(Shell.class, language));
    }

    String phone(OpenClinic clinic) {
        return clinic.store()
                .read(
                        clinic.system(),
                        tx -> clinic.rooms().patients.find(tx, maria).orElseThrow())
                .reach()
                .phone();
    }

    PatientId kept(PatientId file) {
        return one.store().read(one.system(), tx -> one.rooms().patients.files().kept(tx, file));
    }

    private void trouble() throws IOException {
        hand.pass(Duration.ofMinutes(2));
        change(one, desk, HERE);
        hand.pass(Duration.ofMinutes(5));
        change(two, nurse, THERE);
        two.sync().runOnce();
        Files.writeString(folder.resolve("hub/Patient.ndjson"), BAD + "\n");
        one.sync().runOnce();
        var other = new PatientId(new UUID(1, 4));
        one.store().write(desk, tx -> {
            one.rooms().patients.keep(tx, person(other, "Sam", "Okafor", "434 555 0101"));
            one.rooms()
                    .outbox
                    .park(tx, Kind.PATIENT, other.value(), "Patient.address: 14 Mill Lane of Sam Okafor has no city");
            return true;
        });
        one.sync().runOnce();
    }

    private OpenClinic open(String device) throws IOException {
        var data = Files.createDirectory(folder.resolve(device));
        Files.writeString(data.resolve(SettingsFile.NAME), "hub.plain=yes\n");
        var key = folder.resolve("desk-1/hub.key");
        if (Files.exists(key)) Files.copy(key, data.resolve("hub.key"));
        var settings = new Settings(
                List.of(Station.DESK),
                data,
                new HubAddress.Folder(folder.resolve("hub")),
                false,
                Optional.of(Locale.US),
                LobbySettings.NONE,
                device);
        return OpenClinic.open(settings, hand);
    }

    private void begin(OpenClinic clinic) {
        clinic.store().write(Actor.hub("test"), tx -> {
            var rooms = clinic.rooms();
            rooms.settings.keep(tx, new Clinic(new UUID(1, 9), "Riverside Clinic", TestClinic.ZONE, CurrencyUnit.USD));
            rooms.staff.keep(tx, new StaffMember(ana, new PersonName("Ana", "Reyes"), null, Role.RECEPTIONIST, true));
            rooms.staff.keep(tx, new StaffMember(ruth, new PersonName("Ruth", "Osei"), null, Role.NURSE, true));
            return true;
        });
    }

    private void change(OpenClinic clinic, Actor by, String phone) {
        clinic.store().write(by, tx -> {
            clinic.rooms()
                    .patients
                    .keep(tx, person(maria, "María del Carmen", "Gómez de la Torre y Fernández-Villaverde", phone));
            return true;
        });
    }

    /// A device among several keeps the papers of those who are expected.
    private void expect(OpenClinic clinic, PatientId who, int id) {
        clinic.store().write(desk, tx -> {
            var schedule = clinic.rooms().schedule;
            schedule.keep(
                    tx,
                    new Appointment(
                            new AppointmentId(new UUID(1, id)),
                            who,
                            ruth,
                            tx.now().plus(Duration.ofHours(1)),
                            Duration.ofMinutes(20),
                            Service.FOLLOWUP,
                            AppointmentStatus.BOOKED,
                            null,
                            false));
            return true;
        });
    }

    private static Patient person(PatientId id, String given, String family, String phone) {
        var reach = new Patient.Reach(phone, null, null);
        var name = new PersonName(given, family);
        return new Patient(id, name, null, null, LocalDate.of(1961, 3, 14), "es", false, reach, null, true);
    }

    @Override
    public void close() {
        one.close();
        two.close();
    }
}
