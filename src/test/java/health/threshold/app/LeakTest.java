package health.threshold.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import health.threshold.clinic.billing.Share;
import health.threshold.clinic.care.SbarNote;
import health.threshold.clinic.checkin.Claim;
import health.threshold.clinic.checkin.Corrections;
import health.threshold.clinic.checkin.Personal;
import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.schedule.Service;
import health.threshold.fx.Background;
import health.threshold.fx.HandTimers;
import health.threshold.fx.Words;
import health.threshold.kernel.PersonName;
import health.threshold.kernel.Role;
import health.threshold.kernel.Station;
import health.threshold.kernel.VisitId;
import health.threshold.store.OwnerOnly;
import health.threshold.store.StoreFailure;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nothing that belongs to a person stands in any file, log or exception in a form that somebody could read.
class LeakTest {

    private static final Logger ROOT = Logger.getLogger("");
    private static final String NAME = "Zyxwvontura";
    private static final String PHONE = "434 555 7391";
    private static final String STREET = "98 Quillfeather Lane";
    private static final String NOTE = "hears violins at dusk";
    private static final String PASSWORD = "nine purple umbrellas";
    private static final String WRONG = "ten purple umbrellas";
    private static final List<String> MARKERS = List.of(NAME, PHONE, STREET, NOTE, PASSWORD, WRONG);

    @TempDir
    Path folder;

    private final List<Throwable> failures = new ArrayList<>();
    private List<Handler> handlers = List.of();
    private Path data = Path.of("");

    @BeforeEach
    void logToAFile() throws Exception {
        handlers = List.of(ROOT.getHandlers());
        data = folder.resolve("data");
        Logs.to(data);
    }

    @AfterEach
    void giveTheLogBack() {
        for (var handler : ROOT.getHandlers()) {
            ROOT.removeHandler(handler);
            handler.close();
        }
        for (var handler : handlers) ROOT.addHandler(handler);
    }

    @Test
    void a_day_and_all_its_trouble_leave_nothing_to_read() throws Exception {
        try (var clinic = new TestClinic(data, false)) {
            aDay(clinic);
            trouble(clinic);
            assertThat(readableIn(folder)).as("while it runs, as after a kill").isEmpty();
        }
        exchange();

        assertThat(readableIn(folder)).isEmpty();
        assertThat(failures)
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(failure ->
                        assertThat(said(failure)).doesNotContainIgnoringCase(MARKERS.toArray(String[]::new)));
        assertThat(data.resolve("log/threshold-0.log")).content().contains("Reference", "IllegalStateException");
        assertThat(names()).noneMatch(name -> name.endsWith(".trace.db")).contains("hub.key", "store.key");
    }

    @Test
    void keys_are_for_their_owner_alone() throws Exception {
        try (var clinic = new TestClinic(data, false)) {
            aDay(clinic);
        }
        exchange();

        assertThat(OwnerOnly.isPrivate(data.resolve("store.key"))).isTrue();
        assertThat(OwnerOnly.isPrivate(data.resolve("hub.key"))).isTrue();
    }

    @Test
    void the_name_of_a_window_holds_no_name_of_a_person() {
        for (var language : List.of(Locale.of("en", "US"), Locale.of("es", "US"))) {
            var words = Words.of(Shell.class, language);

            var stations = Stream.of("BOTH", "BOARD", "DESK", "EXAM", "KIOSK")
                    .map(which -> words.say("window." + which, NAME))
                    .toList();

            assertThat(stations).doesNotHaveDuplicates().doesNotContain(NAME).noneMatch(title -> title.contains(NAME));
            assertThat(words.say("window.title", stations.getFirst(), NAME))
                    .startsWith("Threshold")
                    .doesNotContain(NAME);
        }
    }

    private static void aDay(TestClinic clinic) {
        var rooms = clinic.rooms;
        var person = clinic.person("Una", NAME, LocalDate.of(1971, 2, 3), PHONE);
        clinic.cover(person.id(), 25);
        var appointment = clinic.expect(person, Duration.ofMinutes(5), Service.FOLLOWUP, "K7MQ");
        var visit = new VisitId(appointment.value());
        rooms.checkIn.identify(clinic.kiosk, new Claim.ByName(NAME, person.birthDate(), "7391"));
        rooms.checkIn.arrive(clinic.kioskOf(new VisitId(appointment.value())), appointment);
        rooms.checkIn.confirm(clinic.kiosk, visit, new Corrections(null, null, STREET, null, Personal.NONE));
        rooms.copays.takeCard(clinic.kioskOf(visit), visit, Share.TODAY, "Copay of " + NAME);
        rooms.notes.concern(clinic.clinician, visit, NOTE);
        rooms.notes.save(clinic.clinician, visit, new SbarNote.Parts(NOTE, NAME, "", ""));
        rooms.notes.sign(clinic.clinician, visit, new SbarNote.Parts(NOTE, NAME, "", ""));
        rooms.signIn.addAccount(clinic.system, new PersonName("Ivo", NAME), Role.NURSE, "ivo", PASSWORD);
        rooms.signIn.signIn(Station.EXAM, "ivo", WRONG);
        rooms.signIn.signIn(Station.EXAM, NAME, WRONG);
    }

    private void trouble(TestClinic clinic) {
        var person = clinic.person("Una", NAME, LocalDate.of(1971, 2, 3), PHONE);
        var tooLong = person.reachedBy(new Patient.Reach(PHONE.repeat(9), NOTE.repeat(20), null));
        failures.add(catchThrowable(() -> clinic.keep(tooLong)));
        failures.add(catchThrowable(() -> clinic.store.write(
                clinic.system,
                tx -> tx.session()
                        .createNativeMutationQuery(
                                "insert into place select id, '" + NAME + "', kind, active from place")
                        .executeUpdate())));
        failures.add(catchThrowable(() -> clinic.store.read(
                clinic.system,
                tx -> tx.session()
                        .createNativeQuery("select " + NAME + " from nowhere", String.class)
                        .list())));
        assertThat(failures).hasOnlyElementsOfType(StoreFailure.class);
        var bug = new IllegalStateException(NAME + " " + NOTE, new IOException(PHONE));
        bug.addSuppressed(new IllegalArgumentException(PASSWORD));
        Background.inline(new HandTimers(), told -> {}).report(bug);
        System.getLogger("health.threshold.test").log(System.Logger.Level.ERROR, "A bug", bug);
        System.getLogger("org.library").log(System.Logger.Level.ERROR, "Refused: " + NAME, bug);
    }

    /// One round with a sealed hub, as a real clinic has it.
    private void exchange() throws IOException {
        var hub = Files.createDirectories(folder.resolve("hub"));
        var settings = new Settings(
                List.of(), data, new HubAddress.Folder(hub), false, Optional.empty(), LobbySettings.NONE, "front");
        try (var clinic = OpenClinic.open(settings, Clock.fixed(TestClinic.START, TestClinic.ZONE))) {
            clinic.store().write(clinic.system(), tx -> {
                var rooms = clinic.rooms();
                var found = rooms.patients.search(tx, NAME, 1).getFirst();
                rooms.patients.keep(tx, found);
                return true;
            });
            clinic.sync().runOnce();
        }
        assertThat(hub).isNotEmptyDirectory();
    }

    private List<String> names() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.map(file -> file.getFileName().toString()).toList();
        }
    }

    /// Every file in which a marker can be read, in either of the ways in which Java programs write letters.
    private static List<String> readableIn(Path folder) throws IOException {
        var found = new ArrayList<String>();
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                for (var marker : MARKERS) {
                    if (file.toString().contains(marker) || isIn(bytes, marker)) found.add(file + ": " + marker);
                }
            }
        }
        return found;
    }

    private static boolean isIn(String bytes, String marker) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            for (var form : List.of(marker, marker.toLowerCase(Locale.ROOT))) {
                if (bytes.contains(new String(form.getBytes(charset), StandardCharsets.ISO_8859_1))) return true;
            }
        }
        return false;
    }

    private static String said(Throwable failure) {
        var text = new StringBuilder();
        for (Throwable at = failure; at != null; at = at.getCause()) {
            text.append(at).append('\n');
            for (var other : at.getSuppressed()) text.append(said(other));
        }
        return text.toString();
    }
}
