package health.threshold.hub.fhir;

import static health.threshold.hub.fhir.Meeting.expect;
import static health.threshold.hub.fhir.Meeting.expected;
import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.clinic.visit.DeskReason;
import health.threshold.clinic.visit.Visit;
import health.threshold.hub.RawJson;
import health.threshold.hub.Scope;
import health.threshold.hub.SetAside;
import health.threshold.hub.SyncStatus;
import health.threshold.hub.server.Quirks;
import health.threshold.kernel.PatientId;
import health.threshold.store.audit.AuditEntry;
import health.threshold.store.audit.Deed;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A device in the lobby has the people of the day, and what checking in takes.
class LobbyTest {

    @TempDir
    Path own;

    @ParameterizedTest
    @MethodSource("health.threshold.hub.fhir.Meeting#hubs")
    void the_lobby_keeps_todays_people_and_what_checking_in_takes(Quirks quirks) throws Exception {
        try (var meeting = new Meeting(own, quirks)) {
            var desk = meeting.device("desk", Scope.EVERYONE);
            var lobby = meeting.device("lobby", Scope.LOBBY);
            var today = new EveryKind(desk.clinic);
            new EveryForm(desk.clinic, today.patient, today.visit, today.proxy);
            var tomorrow = expected(desk, "Tomorrow", Duration.ofDays(1));
            expect(desk, today.patient, Duration.ofDays(3));
            desk.sync.runOnce();

            lobby.sync.runOnce();

            assertThat(Traces.of(lobby.clinic, tomorrow, "Tomorrow")).isEmpty();
            assertThat(Traces.of(lobby.clinic, today.patient))
                    .contains(
                            "PATIENT",
                            "PROXY",
                            "COVERAGE",
                            "APPOINTMENT",
                            "VISIT",
                            "LEDGER_ENTRY",
                            "PAYMENT_PLAN",
                            "CONSENT",
                            "FORM_SHEET",
                            "FORM_ANSWER")
                    .doesNotContain("ALLERGY", "DIAGNOSIS", "MEDICINE", "LAB_RESULT", "SIGNED_NOTE", "CONCERN", "NEED")
                    .doesNotContain("TASK", "FEEDBACK", "CARE_TEAM_MEMBER", "CONSENT_ANSWER", "FORM_PAGE");
            assertThat(appointments(lobby, today.patient)).isEqualTo(1);
            assertThat(lobby.owed(today)).isEqualTo(desk.owed(today));
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
            List<AuditEntry> record = lobby.read(tx -> lobby.clinic.rooms.audit.about(tx, today));
            assertThat(record).extracting(AuditEntry::deed).contains(Deed.CLEARED);
        }
    }

    @Test
    void overnight_the_lobby_forgets_lines_it_could_not_read_and_reads_their_files_again() throws Exception {
        try (var meeting = new Meeting(own, null)) {
            var lobby = meeting.device("lobby", Scope.LOBBY);
            meeting.write(RawJson.object()
                    .put("resourceType", "Organization")
                    .put("id", "no place")
                    .put("title", "Nameless"));
            lobby.sync.runOnce();
            assertThat(aside(lobby)).hasSize(1);

            meeting.cut(true);
            meeting.pass(Duration.ofHours(24));
            lobby.sync.runOnce();
            assertThat(Traces.of(lobby.clinic, "Nameless")).isEmpty();
            meeting.cut(false);
            lobby.sync.runOnce();

            assertThat(aside(lobby)).hasSize(1);
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
            var visit = lobby.arrived(today);

            meeting.pass(Duration.ofDays(2));
            lobby.sync.runOnce();
            Optional<Visit> kept = lobby.read(tx -> lobby.clinic.rooms.visits.find(tx, visit));
            assertThat(kept).isPresent();
            meeting.cut(false);
            lobby.sync.runOnce();
            lobby.sync.runOnce();
            desk.sync.runOnce();

            assertThat(Traces.of(lobby.clinic, today)).isEmpty();
            Optional<Visit> arrived = desk.read(tx -> desk.clinic.rooms.visits.find(tx, visit));
            assertThat(arrived)
                    .hasValueSatisfying(
                            seen -> assertThat(seen.times().arrived()).isNotNull());
        }
    }

    @ParameterizedTest
    @MethodSource("health.threshold.hub.fhir.Meeting#hubs")
    void the_lobby_lets_in_nothing_that_nobody_here_translates(Quirks quirks) throws Exception {
        try (var meeting = new Meeting(own, quirks)) {
            var lobby = meeting.device("lobby", Scope.LOBBY);
            var desk = meeting.device("desk", Scope.EVERYONE);
            expected(desk, "Today", Duration.ofMinutes(10));
            desk.sync.runOnce();
            meeting.write(RawJson.object()
                    .put("resourceType", "Basic")
                    .put("id", "note")
                    .put("title", "About Nameless"));

            lobby.sync.runOnce();

            assertThat(Traces.of(lobby.clinic, "Nameless")).isEmpty();
        }
    }

    private static SyncStatus idle(Device device) {
        return new SyncStatus.UpToDate(device.clinic.hand.instant(), 0, 0, 0);
    }

    private static int appointments(Device device, PatientId who) {
        return device.read(tx -> IntStream.range(-1, 10)
                .map(day -> device.clinic
                        .rooms
                        .schedule
                        .of(tx, who, device.clinic.store.clock().today().plusDays(day))
                        .size())
                .sum());
    }

    private static List<SetAside> aside(Device device) {
        return device.sync.setAsides().list(device.clinic.system);
    }
}
