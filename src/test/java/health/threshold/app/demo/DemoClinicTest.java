package health.threshold.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.clinic.checkin.Claim;
import health.threshold.clinic.checkin.Identified;
import health.threshold.clinic.schedule.Appointment;
import health.threshold.clinic.schedule.Service;
import health.threshold.clinic.visit.Board;
import health.threshold.clinic.visit.Rule;
import health.threshold.clinic.visit.VisitState;
import health.threshold.hub.SyncStatus;
import health.threshold.hub.fhir.StrictR4;
import health.threshold.kernel.Actor;
import health.threshold.kernel.MomentKind;
import health.threshold.kernel.Role;
import health.threshold.kernel.StaffId;
import health.threshold.kernel.Station;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// One device pulls the demo clinic once; every test looks at it and changes nothing that another would miss.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoClinicTest {

    private static final Instant NOW = Instant.parse("2026-11-24T14:52:13Z");
    private static final Clock CLOCK = Clock.fixed(NOW, DemoDevice.ZONE);
    private static final LocalDate JAMES = LocalDate.of(1958, 7, 9);
    private static final LocalDate TWINS = LocalDate.of(2019, 6, 30);

    private final Actor kiosk = Actor.kiosk("kiosk-1");
    private final Actor hub = Actor.hub("demo");

    Path folder;
    DemoDevice device;
    SyncStatus first;

    @BeforeAll
    void pulled(@TempDir Path own, @TempDir Path hubFolder) {
        folder = hubFolder;
        DemoClinic.write(folder, CLOCK, DemoDevice.ZONE);
        device = new DemoDevice(own, folder, CLOCK);
        first = device.synced();
    }

    @AfterAll
    void closed() {
        device.close();
    }

    @Test
    void everything_comes_in_and_nothing_goes_back() throws IOException {
        assertThat(first).isInstanceOf(SyncStatus.UpToDate.class);

        assertThat(device.synced()).isEqualTo(new SyncStatus.UpToDate(NOW, 0, 0, 0));

        assertThat(counts(folder).keySet()).noneMatch(name -> name.startsWith("0000"));
    }

    @Test
    void who_comes_for_the_first_time_today_has_the_form_to_fill_in_and_nobody_else() {
        var rooms = device.rooms;
        var today = LocalDate.ofInstant(NOW, DemoDevice.ZONE);

        List<Service> due = device.store.read(
                hub,
                tx -> rooms.schedule.on(tx, today).stream()
                        .filter(one ->
                                rooms.formDesk.standing(tx, one.patient()).isDue())
                        .map(Appointment::service)
                        .toList());

        assertThat(due).containsOnly(Service.PRENATAL_FIRST);
    }

    @Test
    void there_are_400_people_and_five_clinicians() throws IOException {
        var counts = counts(folder);

        assertThat(counts).containsEntry("Patient.ndjson", 400L).containsEntry("Practitioner.ndjson", 13L);
        assertThat(device.store.read(hub, device.rooms.staff::clinicians))
                .extracting(member -> member.called())
                .startsWith("Dr Lee")
                .hasSize(5);
    }

    @Test
    void every_type_is_written_as_r4() throws IOException {
        for (var name : counts(folder).keySet())
            for (var line :
                    Files.readAllLines(folder.resolve(name)).stream().limit(5).toList())
                assertThat(StrictR4.missing(line)).as(name).isEmpty();
    }

    @Test
    void the_same_hour_writes_the_same_clinic(@TempDir Path again) throws IOException {
        DemoClinic.write(again, CLOCK, DemoDevice.ZONE);

        for (var name : counts(folder).keySet())
            assertThat(again.resolve(name)).hasSameTextualContentAs(folder.resolve(name));
    }

    @Test
    void another_day_has_the_same_people_and_staff(@TempDir Path later) throws IOException {
        DemoClinic.write(later, Clock.offset(CLOCK, Duration.ofDays(40)), DemoDevice.ZONE);

        for (var name : new String[] {"Patient.ndjson", "Practitioner.ndjson", "Location.ndjson"})
            assertThat(later.resolve(name)).hasSameTextualContentAs(folder.resolve(name));
    }

    @Test
    void the_board_shows_sixty_visits_in_every_state() {
        var board = board();

        assertThat(board.lines()).hasSize(60);
        for (var state : VisitState.values())
            if (state != VisitState.CANCELLED)
                assertThat(board.count(state)).as(state.name()).isPositive();
        assertThat(board.count(VisitState.EXPECTED)).isGreaterThanOrEqualTo(12);
        assertThat(board.count(VisitState.ARRIVED)).isGreaterThanOrEqualTo(5);
    }

    @Test
    void nothing_on_the_board_lies_in_the_future_but_what_is_expected() {
        for (var line : board().lines())
            if (line.state() == VisitState.EXPECTED) assertThat(line.due()).isAfter(NOW.minus(Duration.ofMinutes(20)));
            else assertThat(line.since()).isBefore(NOW);
    }

    @Test
    void the_one_who_has_had_a_loss_is_on_the_threshold() {
        var ewa = board().lines().stream()
                .filter(line -> line.who().name().equals("Ewa Kowalczyk"))
                .findFirst()
                .orElseThrow();

        assertThat(ewa.state()).isEqualTo(VisitState.ARRIVED);
        assertThat(ewa.moment()).isEqualTo(MomentKind.TRANSITION);
    }

    @Test
    void somebody_has_waited_too_long_without_being_told() {
        var pressing = board().lines().stream()
                .filter(line -> line.misalignment().isPresent())
                .map(line -> line.misalignment().get().rule())
                .toList();

        assertThat(pressing).containsExactlyInAnyOrder(Rule.WAIT_NOT_TOLD, Rule.CHECKOUT_OVER_TARGET);
    }

    @Test
    void maria_is_found_by_code_and_by_name() {
        var born = LocalDate.of(1961, 3, 14);

        var byCode = identify(new Claim.ByCode("K7MQ", born));
        var byName = identify(new Claim.ByName("Gomez", born, "4471"));

        assertThat(byCode).isInstanceOf(Identified.Expected.class).isEqualTo(byName);
        assertThat(((Identified.Expected) byCode).called()).isEqualTo("Mari");
        assertThat(Duration.between(NOW, ((Identified.Expected) byCode).due()).toMinutes())
                .isBetween(7L, 12L);
    }

    @Test
    void maria_owes_her_copay_and_an_earlier_balance() {
        var found = (Identified.Expected) identify(new Claim.ByCode("K7MQ", LocalDate.of(1961, 3, 14)));
        var owed = device.store.read(hub, tx -> {
            var maria = device.rooms
                    .schedule
                    .find(tx, found.coming().getFirst().appointment())
                    .map(Appointment::patient);
            return device.rooms.ledger.owed(tx, maria.orElseThrow(), found.visit());
        });

        assertThat(owed.today().getAmountMinorInt()).isEqualTo(2_500);
        assertThat(owed.earlier().getAmountMinorInt()).isEqualTo(14_000);
    }

    @Test
    void twins_are_told_apart_by_code_and_by_nothing_else() {
        assertThat(identify(new Claim.ByCode("TW7A", TWINS))).isInstanceOf(Identified.Expected.class);
        assertThat(identify(new Claim.ByCode("TW7B", TWINS)))
                .isInstanceOfSatisfying(
                        Identified.Expected.class,
                        lea -> assertThat(lea.called()).isEqualTo("Léa"));

        assertThat(identify(new Claim.ByName("Jean-Baptiste", TWINS, "0122")))
                .isInstanceOf(Identified.PleaseSeeTheDesk.class);
    }

    @Test
    void two_of_one_name_and_birthday_are_told_apart_by_their_phones() {
        var one = identify(new Claim.ByName("Miller", JAMES, "0133"));
        var other = identify(new Claim.ByName("Miller", JAMES, "0177"));

        assertThat(((Identified.Expected) one).called()).isEqualTo("James");
        assertThat(((Identified.Expected) other).called()).isEqualTo("Jim");
    }

    @Test
    void sam_is_in_a_room_with_dr_lee_and_what_matters_to_him() {
        var lines = board().lines().stream()
                .filter(line -> line.state() == VisitState.WITH_CLINICIAN)
                .filter(line -> line.clinicianName().equals("Dr Lee"))
                .toList();
        var lee = device.store
                .read(hub, device.rooms.staff::clinicians)
                .getFirst()
                .id();

        var sam = device.rooms.exam.again(
                staff(lee, Role.CLINICIAN), lines.getFirst().id());

        assertThat(sam.patient().called()).isEqualTo("Sam");
        assertThat(sam.patient().matters()).isEqualTo("back on my bike by spring");
        assertThat(sam.written().concern()).isPresent();
    }

    @Test
    void at_any_hour_sixty_are_expected_today(@TempDir Path some, @TempDir Path hubs) throws IOException {
        for (var hour : new String[] {"05:03", "13:00", "23:40", "04:59"}) {
            var clock = Clock.fixed(Instant.parse("2026-11-24T" + hour + ":00Z"), DemoDevice.ZONE);
            var hubFolder = Files.createDirectories(hubs.resolve(hour.replace(':', '-')));

            DemoClinic.write(hubFolder, clock, DemoDevice.ZONE);

            var today = clock.instant().atZone(DemoDevice.ZONE).toLocalDate();
            assertThat(Files.readAllLines(hubFolder.resolve("Appointment.ndjson")))
                    .hasSize(62)
                    .allMatch(line -> startOf(line).equals(today));
        }
    }

    private static LocalDate startOf(String line) {
        var start = line.replaceFirst(".*\"start\":\"([^\"]*)\".*", "$1");
        return Instant.parse(start).atZone(DemoDevice.ZONE).toLocalDate();
    }

    private Identified identify(Claim claim) {
        return device.rooms.checkIn.identify(kiosk, claim);
    }

    private Board board() {
        return device.rooms.boardView.today(staff(new StaffId(Ids.of("nobody")), Role.RECEPTIONIST));
    }

    private static Actor staff(StaffId who, Role role) {
        return Actor.staff(who, role, role == Role.CLINICIAN ? Station.EXAM : Station.DESK, "test");
    }

    private static Map<String, Long> counts(Path folder) throws IOException {
        var counts = new TreeMap<String, Long>();
        try (var files = Files.list(folder)) {
            for (var file : files.toList())
                counts.put(file.getFileName().toString(), (long)
                        Files.readAllLines(file).size());
        }
        return counts;
    }
}
