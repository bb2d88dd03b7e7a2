package health.threshold.app;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.tour.TourWindow;
import health.threshold.clinic.patient.Address;
import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.schedule.Appointment;
import health.threshold.clinic.schedule.AppointmentStatus;
import health.threshold.clinic.schedule.Service;
import health.threshold.clinic.settings.Clinic;
import health.threshold.clinic.staff.StaffMember;
import health.threshold.fx.Background;
import health.threshold.fx.Dress;
import health.threshold.fx.Look;
import health.threshold.fx.Theme;
import health.threshold.fx.Words;
import health.threshold.hub.Conflicts;
import health.threshold.kernel.Actor;
import health.threshold.kernel.AppointmentId;
import health.threshold.kernel.AsOf;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.PersonName;
import health.threshold.kernel.Role;
import health.threshold.kernel.StaffId;
import health.threshold.kernel.Station;
import health.threshold.station.desk.Desk;
import health.threshold.station.desk.DeskRooms;
import health.threshold.station.desk.DeskSetting;
import health.threshold.station.desk.Exchange;
import health.threshold.store.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page of the synchronisation at the desk, on real stores: two devices of one clinic, a conflict, a change that
/// was held back, and a line that could not be read.
class SyncPageTest {

    private static final String HERE = "(434) 555-0111";
    private static final String THERE = "(434) 555-0222";
    private static final UUID BORN_UNREADABLY = new UUID(1, 5);
    private static final String BAD =
            "{\"resourceType\":\"Patient\",\"id\":\"" + BORN_UNREADABLY + "\",\"birthDate\":\"the seventies\"}";

    @TempDir
    Path folder;

    private final TestClinic.HandClock hand = new TestClinic.HandClock();
    private final StaffId ana = new StaffId(new UUID(1, 1));
    private final StaffId ruth = new StaffId(new UUID(1, 2));
    private final Actor desk = Actor.staff(ana, Role.RECEPTIONIST, Station.DESK, "desk-1");
    private final Actor nurse = Actor.staff(ruth, Role.NURSE, Station.EXAM, "exam-1");
    private final PatientId maria = new PatientId(new UUID(1, 3));
    private OpenClinic one;
    private OpenClinic two;
    private Desk screen;
    private TourWindow window;
    private Scene scene;

    @BeforeAll
    static void toolkit() throws Exception {
        Screens.start();
    }

    @BeforeEach
    void two_devices() throws Exception {
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

    @AfterEach
    void close() {
        if (screen != null)
            Screens.fx(() -> {
                screen.close();
                window.close();
                return true;
            });
        one.close();
        two.close();
    }

    @Test
    void a_person_reads_both_values_and_who_wrote_them() {
        var clashing = exchange(Locale.US).open(desk).orElseThrow().clashing().getFirst();

        assertThat(clashing.about()).isEqualTo("María del Carmen Gómez de la Torre y Fernández-Villaverde");
        assertThat(clashing.elements()).containsExactly(new Exchange.Element("Phone", HERE, THERE));
        assertThat(clashing.ours()).isEqualTo(new Exchange.Writer("Ana Reyes", "today, 9:52\u00a0AM"));
        assertThat(clashing.theirs()).isEqualTo(new Exchange.Writer("Ruth Osei", "today, 9:57\u00a0AM"));
    }

    @Test
    void a_spanish_reader_reads_them_in_spanish() {
        var open = exchange(Locale.of("es", "US")).open(desk).orElseThrow();

        assertThat(open.clashing().getFirst().elements().getFirst().name()).isEqualTo("Teléfono");
        assertThat(open.held().getFirst().what()).isEqualTo("Datos de una persona");
        assertThat(open.aside().getFirst().reason()).isEqualTo("Falta «name».");
    }

    @Test
    void a_nurse_learns_how_many_there_are_and_no_more() {
        var exchange = exchange(Locale.US);

        assertThat(exchange.open(nurse)).isEmpty();
        assertThat(exchange.now().counts()).isEqualTo(new Exchange.Counts(0, 1, 1, 1, 0));
        assertThat(exchange.now().toString()).doesNotContain("Gómez", HERE, THERE);
    }

    @Test
    void diagnostics_hold_nobodys_data() {
        var json = exchange(Locale.US).diagnostics();

        assertThat(json).contains("\"conflicts\" : {", "\"PATIENT\" : 1", "name is missing", "\"version\" : \"0.1.0\"");
        assertThat(json)
                .doesNotContain(
                        "Gómez", "Carmen", "555", "1961", maria.toString(), "Reyes", "Osei", ana.toString(), "x1")
                .doesNotContain("seventies", "Mill Lane", folder.toString(), "ndjson", "Okafor");
    }

    @Test
    void one_key_takes_the_other_value_and_ten_seconds_later_both_devices_have_it() {
        show(Locale.US);
        press(KeyCode.F9);
        Screens.await("the conflict", () -> text("sync-clashing").contains(THERE));

        press(KeyCode.DIGIT2);
        Screens.await("decided", () -> text("sync-clashing").contains("The other value comes here"));
        shot("decided");
        hand.pass(Conflicts.UNDO);
        one.sync().runOnce();
        two.sync().runOnce();

        Screens.await("settled", () -> text("sync-clashing").contains("Changed at two places: 0"));
        assertThat(List.of(phone(one), phone(two))).containsOnly(THERE);
        assertThat(two.sync().standing().conflicts()).isEmpty();
        assertThat(two.sync().standing().waiting()).isEmpty();
    }

    @Test
    void the_keyboard_alone_reaches_everything_and_escape_leads_back() {
        show(Locale.US);
        press(KeyCode.F9);
        Screens.await("the lists", () -> text("sync-aside").contains("Patient.ndjson, line 1"));
        Screens.await("the focus", () -> focused().startsWith("clashing-"));
        assertThat(Screens.fx(() -> Screens.unnamed(screen.root()))).isEmpty();

        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        press(KeyCode.S);
        Screens.await("the line", () -> Screens.fx(() -> scene.getRoot().lookup(".text-area") != null));
        shot("line");
        press(KeyCode.D);
        Screens.await("dismissed", () -> text("sync-aside").contains("Dismissed."));
        press(KeyCode.U);
        Screens.await("taken back", () -> !text("sync-aside").contains("Dismissed."));
        Screens.await("the focus where it was", () -> focused().startsWith("aside-"));
        press(KeyCode.ESCAPE);

        Screens.await("the board", () -> scene.lookup("#sync-page") == null && scene.lookup("#board") != null);
    }

    @Test
    void it_looks_like_the_rest_of_the_desk() {
        show(Locale.US);
        Screens.fx(() -> {
            ((Button) Screens.node(scene, "sync-status")).fire();
            return true;
        });
        Screens.await("the lists", () -> text("sync-aside").contains("Patient.ndjson, line 1"));
        shot("page");
        show(Locale.of("es", "US"));
        press(KeyCode.F9);
        Screens.await("las listas", () -> text("sync-aside").contains("línea 1"));
        shot("page-es");
    }

    @Test
    void two_files_of_one_person_stand_side_by_side_and_one_key_makes_them_one() {
        var other = new PatientId(new UUID(1, 8));
        one.store().write(desk, tx -> {
            var home = new Address("14 Mill Lane, Apartment 12, c/o Villaverde", "Riverside", "VA", "22901");
            var reach = new Patient.Reach("(434) 555-0333", null, home);
            var name = new PersonName("Maria del Carmen", "Gómez de la Torre y Fernández-Villaverde");
            one.rooms()
                    .patients
                    .keep(
                            tx,
                            new Patient(
                                    other,
                                    name,
                                    null,
                                    null,
                                    LocalDate.of(1961, 3, 14),
                                    "es",
                                    false,
                                    reach,
                                    null,
                                    true));
            return true;
        });
        one.sync().runOnce();
        assertThat(exchange(Locale.US).now().counts().doubled()).isEqualTo(1);
        assertThat(exchange(Locale.US).diagnostics())
                .contains("\"doubled\" : 1")
                .doesNotContain("Villaverde");
        show(Locale.of("es", "US"));
        press(KeyCode.F9);
        Screens.await("las fichas", () -> text("sync-doubled").contains("(434) 555-0333"));
        press(KeyCode.DOWN);
        shot("doubled-es");
        show(Locale.US);
        press(KeyCode.F9);
        Screens.await("the files", () -> text("sync-doubled").contains("(434) 555-0333"));
        press(KeyCode.DOWN);
        Screens.await("the focus", () -> focused().startsWith("doubled-"));
        shot("doubled");
        assertThat(Screens.fx(() -> Screens.unnamed(screen.root()))).isEmpty();

        press(KeyCode.DIGIT2);
        Screens.await("decided", () -> text("sync-doubled").contains("The right file is kept"));
        shot("doubled-decided");
        press(KeyCode.ESCAPE);

        Screens.await("made one", () -> kept(maria).equals(other));
        assertThat(one.rooms().twoFiles.open(desk)).isEmpty();
    }

    @Test
    void an_empty_page_says_what_would_be_there() throws Exception {
        one.close();
        Files.delete(folder.resolve("hub/Patient.ndjson"));
        one = open("desk-3");
        begin(one);
        one.sync().runOnce();
        show(Locale.US);
        press(KeyCode.F9);

        Screens.await("the page", () -> text("sync-held").contains("would stand here"));
        shot("empty");
    }

    private void trouble() throws Exception {
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

    private OpenClinic open(String device) {
        try {
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
                    Optional.empty(),
                    device);
            return OpenClinic.open(settings, hand);
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
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

    private String phone(OpenClinic clinic) {
        return clinic.store()
                .read(
                        clinic.system(),
                        tx -> clinic.rooms().patients.find(tx, maria).orElseThrow())
                .reach()
                .phone();
    }

    private PatientId kept(PatientId file) {
        return one.store().read(one.system(), tx -> one.rooms().patients.files().kept(tx, file));
    }

    private DeskExchange exchange(Locale language) {
        return new DeskExchange(one, Words.of(Shell.class, language));
    }

    private void show(Locale language) {
        scene = Screens.fx(() -> {
            if (screen != null) screen.close();
            if (window != null) window.close();
            var rooms = one.rooms();
            var setting = new DeskSetting(
                    desk,
                    "Ana Reyes",
                    one.store().clock(),
                    new SimpleStringProperty(exchange(language).now().sentence()),
                    name -> Optional.of(folder.resolve(name)),
                    Optional.empty(),
                    AsOf.NOW,
                    () -> {});
            screen = new Desk(
                    new DeskRooms(
                            rooms.boardView,
                            rooms.board,
                            rooms.moments,
                            rooms.requests,
                            rooms.alignment,
                            rooms.deskFile,
                            rooms.registration,
                            rooms.copays,
                            rooms.receipts,
                            rooms.passes,
                            exchange(language),
                            new DeskWholeClinic(one.sync())),
                    setting,
                    Background.live(trouble -> {}),
                    Words.of(Desk.class, language));
            window = new TourWindow((Region) screen.root(), 1366, 768);
            new Theme().dress(window.scene(), Dress.of(Look.DESK));
            window.show();
            return window.scene();
        });
        Screens.await("the board", () -> scene.lookup("#board") != null);
    }

    private String text(String id) {
        return Screens.fx(() -> {
            var found = scene.lookup("#" + id);
            return found == null ? "" : Screens.text(found);
        });
    }

    private void press(KeyCode key) {
        Screens.fx(() -> {
            Event.fireEvent(
                    scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
            return true;
        });
    }

    private String focused() {
        var owner = scene.getFocusOwner();
        return owner == null || owner.getId() == null ? "" : owner.getId();
    }

    private void shot(String name) {
        Screens.fx(() -> {
            window.picture(Path.of("target", "desk-shots", "sync-" + name + ".png"));
            return true;
        });
    }
}
