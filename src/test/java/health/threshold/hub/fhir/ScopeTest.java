package health.threshold.hub.fhir;

import static health.threshold.app.TestClinic.dollars;
import static health.threshold.hub.fhir.Meeting.expect;
import static health.threshold.hub.fhir.Meeting.expected;
import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.clinic.billing.Purpose;
import health.threshold.clinic.care.SbarNote;
import health.threshold.clinic.coverage.Coverage;
import health.threshold.clinic.feedback.Feedback;
import health.threshold.clinic.message.TaskStatus;
import health.threshold.clinic.visit.Arrival;
import health.threshold.clinic.visit.DeskReason;
import health.threshold.clinic.visit.Visit;
import health.threshold.hub.Scope;
import health.threshold.hub.SyncStatus;
import health.threshold.hub.server.Quirks;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.TaskId;
import health.threshold.kernel.VisitId;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import health.threshold.store.audit.AuditEntry;
import health.threshold.store.audit.Deed;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a device keeps is decided by where it stands, whatever the hub is.
class ScopeTest {

    @TempDir
    Path own;

    @ParameterizedTest
    @MethodSource("health.threshold.hub.fhir.Meeting#hubs")
    void the_lobby_keeps_todays_people_and_what_checking_in_takes(Quirks quirks) throws Exception {
        try (var meeting = new Meeting(own, quirks)) {
            var desk = meeting.device("desk", Scope.EVERYONE);
            var lobby = meeting.device("lobby", Scope.LOBBY);
            var today = new EveryKind(desk.clinic);
            var tomorrow = expected(desk, "Tomorrow", Duration.ofDays(1));
            expect(desk, today.patient, Duration.ofDays(3));
            desk.sync.runOnce();

            lobby.sync.runOnce();

            assertThat(Traces.of(lobby.clinic, tomorrow, "Tomorrow")).isEmpty();
            assertThat(Traces.of(lobby.clinic, today.patient))
                    .contains("PATIENT", "PROXY", "COVERAGE", "APPOINTMENT", "VISIT", "LEDGER_ENTRY", "PAYMENT_PLAN")
                    .doesNotContain("ALLERGY", "DIAGNOSIS", "MEDICINE", "LAB_RESULT", "SIGNED_NOTE", "CONCERN", "NEED")
                    .doesNotContain("TASK", "FEEDBACK", "CARE_TEAM_MEMBER");
            assertThat(appointments(lobby, today.patient)).isEqualTo(1);
            assertThat(owed(lobby, today)).isEqualTo(owed(desk, today));
        }
    }

    @ParameterizedTest
    @MethodSource("health.threshold.hub.fhir.Meeting#hubs")
    void who_is_booked_for_today_elsewhere_comes_whole_whatever_came_before(Quirks quirks) throws Exception {
        try (var meeting = new Meeting(own, quirks)) {
            var desk = meeting.device("desk", Scope.EVERYONE);
            var lobby = meeting.device("lobby", Scope.LOBBY);
            var later = expected(desk, "Later", Duration.ofDays(5));
            desk.clinic.cover(later, 30);
            desk.sync.runOnce();
            lobby.sync.runOnce();
            assertThat(Traces.of(lobby.clinic, later)).isEmpty();

            meeting.pass(Duration.ofMinutes(20));
            expect(desk, later, Duration.ofHours(1));
            desk.sync.runOnce();
            lobby.sync.runOnce();

            assertThat(Traces.of(lobby.clinic, later)).contains("PATIENT", "APPOINTMENT");
            assertThat(appointments(lobby, later)).isEqualTo(1);
            assertThat(lobby.sync.runOnce()).isEqualTo(idle(lobby));
        }
    }

    @ParameterizedTest
    @MethodSource("health.threshold.hub.fhir.Meeting#hubs")
    void overnight_the_lobby_forgets_all_but_who_did_what(Quirks quirks) throws Exception {
        try (var meeting = new Meeting(own, quirks)) {
            var desk = meeting.device("desk", Scope.EVERYONE);
            var lobby = meeting.device("lobby", Scope.LOBBY);
            var today = expected(desk, "Today", Duration.ofMinutes(10));
            desk.sync.runOnce();
            lobby.sync.runOnce();
            lobby.clinic.rooms.checkIn.leaveForTheDesk(
                    lobby.clinic.kiosk, Optional.empty(), DeskReason.NOT_FOUND, "Typed by Nameless");
            lobby.sync.runOnce();
            assertThat(Traces.of(lobby.clinic, today)).isNotEmpty();

            meeting.cut(true);
            meeting.pass(Duration.ofHours(24));
            lobby.sync.runOnce();

            assertThat(Traces.of(lobby.clinic, today, "Today", "Nameless")).isEmpty();
            List<AuditEntry> record = read(lobby, tx -> lobby.clinic.rooms.audit.about(tx, today));
            assertThat(record).extracting(AuditEntry::deed).contains(Deed.CLEARED);
        }
    }

    @ParameterizedTest
    @MethodSource("health.threshold.hub.fhir.Meeting#hubs")
    void what_the_hub_has_not_heard_is_never_cleared_away(Quirks quirks) throws Exception {
        try (var meeting = new Meeting(own, quirks)) {
            var desk = meeting.device("desk", Scope.EVERYONE);
            var lobby = meeting.device("lobby", Scope.LOBBY);
            var today = expected(desk, "Today", Duration.ofMinutes(10));
            desk.sync.runOnce();
            lobby.sync.runOnce();
            meeting.cut(true);
            var visit = arrived(lobby, today);

            meeting.pass(Duration.ofDays(2));
            lobby.sync.runOnce();
            Optional<Visit> kept = read(lobby, tx -> lobby.clinic.rooms.visits.find(tx, visit));
            assertThat(kept).isPresent();
            meeting.cut(false);
            lobby.sync.runOnce();
            lobby.sync.runOnce();
            desk.sync.runOnce();

            assertThat(Traces.of(lobby.clinic, today)).isEmpty();
            Optional<Visit> arrived = read(desk, tx -> desk.clinic.rooms.visits.find(tx, visit));
            assertThat(arrived)
                    .hasValueSatisfying(
                            seen -> assertThat(seen.times().arrived()).isNotNull());
        }
    }

    @ParameterizedTest
    @MethodSource("health.threshold.hub.fhir.Meeting#hubs")
    void staff_keep_whom_they_have_business_with(Quirks quirks) throws Exception {
        try (var meeting = new Meeting(own, quirks)) {
            var hq = meeting.device("hq", Scope.EVERYONE);
            var desk = meeting.device("desk", Scope.STAFF);
            var gone = expected(hq, "Gone", Duration.ofMinutes(10));
            var opened = expected(hq, "Opened", Duration.ofMinutes(20));
            var drafted = expected(hq, "Drafted", Duration.ofMinutes(30));
            var booked = expected(hq, "Booked", Duration.ofDays(60));
            var far = expected(hq, "Far", Duration.ofDays(200));
            hq.sync.runOnce();
            desk.sync.runOnce();
            assertThat(here(desk, gone, opened, drafted, booked, far)).containsExactly(gone, opened, drafted, booked);
            var visit = arrived(desk, drafted);
            desk.clinic.rooms.notes.save(desk.clinic.clinician, visit, new SbarNote.Parts("Only here", "", "", ""));
            desk.sync.runOnce();

            meeting.pass(Duration.ofDays(32));
            desk.clinic.store.write(desk.clinic.desk, tx -> {
                desk.clinic.rooms.books.viewed(tx, Kind.PATIENT, opened.value(), opened);
                return true;
            });
            desk.sync.runOnce();

            assertThat(here(desk, gone, opened, drafted, booked, far)).containsExactly(opened, drafted, booked);
            assertThat(Traces.of(desk.clinic, gone, "Gone")).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("health.threshold.hub.fhir.Meeting#hubs")
    void days_that_come_into_view_bring_their_people(Quirks quirks) throws Exception {
        try (var meeting = new Meeting(own, quirks)) {
            var hq = meeting.device("hq", Scope.EVERYONE);
            var desk = meeting.device("desk", Scope.STAFF);
            var far = expected(hq, "Far", Duration.ofDays(95));
            hq.clinic.cover(far, 20);
            hq.sync.runOnce();
            desk.sync.runOnce();
            assertThat(here(desk, far)).isEmpty();

            meeting.pass(Duration.ofDays(6));
            desk.sync.runOnce();

            assertThat(here(desk, far)).containsExactly(far);
        }
    }

    @ParameterizedTest
    @MethodSource("health.threshold.hub.fhir.Meeting#hubs")
    void who_was_cleared_away_comes_back_with_their_money(Quirks quirks) throws Exception {
        try (var meeting = new Meeting(own, quirks)) {
            var hq = meeting.device("hq", Scope.EVERYONE);
            var desk = meeting.device("desk", Scope.STAFF);
            var all = new EveryKind(hq.clinic);
            hq.sync.runOnce();
            desk.sync.runOnce();
            var before = owed(desk, all);
            var paid = desk.clinic.rooms.copays.takeCash(desk.clinic.desk, all.visit, Purpose.COPAY, "press", "Copay");
            desk.sync.runOnce();
            var after = owed(desk, all);
            settled(hq, all);
            meeting.pass(Duration.ofDays(40));
            desk.sync.runOnce();
            assertThat(here(desk, all.patient))
                    .as("%s then %s, %s", before, after, paid)
                    .isEmpty();

            expect(hq, all.patient, Duration.ofDays(1));
            hq.sync.runOnce();
            desk.sync.runOnce();
            desk.sync.runOnce();

            assertThat(owed(desk, all)).isEqualTo(after).isEqualTo(owed(hq, all));
            assertThat(all.knownTo(desk.clinic).size())
                    .isEqualTo(all.knownTo(hq.clinic).size());
        }
    }

    @ParameterizedTest
    @MethodSource("health.threshold.hub.fhir.Meeting#hubs")
    void a_device_that_is_set_up_otherwise_keeps_what_it_is_set_up_for(Quirks quirks) throws Exception {
        try (var meeting = new Meeting(own, quirks)) {
            var hq = meeting.device("hq", Scope.EVERYONE);
            var all = new EveryKind(hq.clinic);
            var later = expected(hq, "Later", Duration.ofDays(20));
            hq.sync.runOnce();
            var one = meeting.device("one", Scope.EVERYONE);
            one.sync.runOnce();
            assertThat(here(one, all.patient, later)).hasSize(2);

            one = meeting.again(one, "one", Scope.LOBBY);
            one.sync.runOnce();
            assertThat(here(one, all.patient, later)).containsExactly(all.patient);
            assertThat(Traces.of(one.clinic, all.patient)).doesNotContain("ALLERGY", "SIGNED_NOTE");
            one = meeting.again(one, "one", Scope.STAFF);
            one.sync.runOnce();

            assertThat(here(one, all.patient, later)).hasSize(2);
            assertThat(Traces.of(one.clinic, all.patient)).contains("ALLERGY", "SIGNED_NOTE", "TASK");
            assertThat(one.sync.runOnce()).isInstanceOf(SyncStatus.UpToDate.class);
        }
    }

    @ParameterizedTest
    @MethodSource("health.threshold.hub.fhir.Meeting#hubs")
    void a_device_that_is_set_up_otherwise_without_its_hub_gives_nothing_away(Quirks quirks) throws Exception {
        try (var meeting = new Meeting(own, quirks)) {
            var one = meeting.device("one", Scope.STAFF);
            var today = expected(one, "Today", Duration.ofMinutes(10));
            one.sync.runOnce();
            meeting.cut(true);

            one = meeting.again(one, "one", Scope.LOBBY);
            one.sync.runOnce();
            assertThat(here(one, today)).containsExactly(today);
            meeting.cut(false);
            one = meeting.again(one, "one", Scope.EVERYONE);
            one.sync.runOnce();

            assertThat(here(one, today)).containsExactly(today);
        }
    }

    @ParameterizedTest
    @MethodSource("health.threshold.hub.fhir.Meeting#hubs")
    void who_was_sent_without_an_answer_is_asked_about_for_what_others_wrote_meanwhile(Quirks quirks) throws Exception {
        try (var meeting = new Meeting(own, quirks)) {
            var one = meeting.device("one", Scope.STAFF);
            var two = meeting.device("two", Scope.EVERYONE);
            one.sync.runOnce();
            var sam = expected(one, "Okafor", Duration.ofMinutes(10));
            meeting.loseAnswerOfNextWrite();
            tolerant(one);
            two.sync.runOnce();
            assertThat(here(two, sam)).containsExactly(sam);
            two.clinic.store.write(two.clinic.desk, tx -> {
                two.clinic.rooms.coverages.keep(
                        tx,
                        new Coverage(two.clinic.store.newId(), sam, "Blue", null, null, dollars(9), true, tx.now()));
                return true;
            });
            two.sync.runOnce();

            meeting.pass(Duration.ofMinutes(1));
            one.sync.runOnce();
            one.sync.runOnce();

            Optional<Coverage> cover = read(one, tx -> one.clinic.rooms.coverages.of(tx, sam));
            assertThat(cover).isPresent();
        }
    }

    /// The power goes with the answer.
    private static void tolerant(Device device) {
        try {
            device.sync.runOnce();
        } catch (IllegalStateException power) {
            assertThat(power).hasMessage("the power");
        }
    }

    private static <T> T read(Device device, Function<Tx, T> work) {
        return device.clinic.store.read(device.clinic.system, work);
    }

    private static SyncStatus idle(Device device) {
        return new SyncStatus.UpToDate(device.clinic.hand.instant(), 0, 0, 0);
    }

    private static List<PatientId> here(Device device, PatientId... some) {
        return read(
                device,
                tx -> Stream.of(some)
                        .filter(one ->
                                device.clinic.rooms.patients.find(tx, one).isPresent())
                        .toList());
    }

    private static int appointments(Device device, PatientId who) {
        return read(
                device,
                tx -> IntStream.range(-1, 10)
                        .map(day -> device.clinic
                                .rooms
                                .schedule
                                .of(tx, who, device.clinic.store.clock().today().plusDays(day))
                                .size())
                        .sum());
    }

    private static Object owed(Device device, EveryKind all) {
        return read(device, tx -> device.clinic.rooms.ledger.owed(tx, all.patient, all.visit));
    }

    private static VisitId arrived(Device device, PatientId who) {
        var clinic = device.clinic;
        var appointment = clinic.store.read(
                clinic.system,
                tx -> clinic.rooms
                        .schedule
                        .of(tx, who, clinic.store.clock().today())
                        .getFirst());
        var by = device.clinic.desk;
        return switch (clinic.rooms.board.arrive(by, appointment.id())) {
            case Arrival.Recorded(var visit, var ticket) -> visit;
            case Arrival.AlreadyHere(var visit, var ticket) -> visit;
            case Arrival.NotExpected(var state) -> throw new AssertionError(state);
        };
    }

    /// Nothing is left to be done or said.
    private static void settled(Device device, EveryKind all) {
        var clinic = device.clinic;
        clinic.store.write(clinic.desk, tx -> {
            var rooms = clinic.rooms;
            var task = rooms.tasks.find(tx, new TaskId(all.task)).orElseThrow();
            rooms.tasks.keep(tx, task.as(TaskStatus.DONE));
            var said = rooms.feedback.find(tx, all.feedback).orElseThrow();
            rooms.feedback.keep(
                    tx, new Feedback(said.id(), said.patient(), said.kind(), said.words(), said.received(), tx.now()));
            return true;
        });
        device.sync.runOnce();
    }
}
