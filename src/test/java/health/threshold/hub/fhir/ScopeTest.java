package health.threshold.hub.fhir;

import static health.threshold.hub.fhir.Meeting.expect;
import static health.threshold.hub.fhir.Meeting.expected;
import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.clinic.billing.Share;
import health.threshold.clinic.care.SbarNote;
import health.threshold.clinic.feedback.Feedback;
import health.threshold.clinic.message.TaskStatus;
import health.threshold.hub.Decisions;
import health.threshold.hub.Scope;
import health.threshold.hub.server.Quirks;
import health.threshold.kernel.TaskId;
import health.threshold.store.Kind;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Staff have the papers of whom they have business with, whatever the hub is.
class ScopeTest {

    @TempDir
    Path own;

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
            assertThat(desk.here(gone, opened, drafted, booked, far)).containsExactly(gone, opened, drafted, booked);
            var visit = desk.arrived(drafted);
            desk.clinic.rooms.notes.save(desk.clinic.clinician, visit, new SbarNote.Parts("Only here", "", "", ""));
            desk.sync.runOnce();

            meeting.pass(Duration.ofDays(32));
            desk.clinic.store.write(desk.clinic.desk, tx -> {
                desk.clinic.rooms.books.viewed(tx, Kind.PATIENT, opened.value(), opened);
                return true;
            });
            desk.sync.runOnce();

            assertThat(desk.here(gone, opened, drafted, booked, far)).containsExactly(opened, drafted, booked);
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
            assertThat(desk.here(far)).isEmpty();

            meeting.pass(Duration.ofDays(6));
            desk.sync.runOnce();

            assertThat(desk.here(far)).containsExactly(far);
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
            var before = desk.owed(all);
            var paid = desk.clinic.rooms.copays.takeCash(desk.clinic.desk, all.visit, Share.TODAY, "press", "Copay");
            desk.sync.runOnce();
            var after = desk.owed(all);
            settled(hq, all);
            meeting.pass(Duration.ofDays(40));
            desk.sync.runOnce();
            assertThat(desk.here(all.patient))
                    .as("%s then %s, %s", before, after, paid)
                    .isEmpty();

            expect(hq, all.patient, Duration.ofDays(1));
            hq.sync.runOnce();
            desk.sync.runOnce();
            desk.sync.runOnce();

            assertThat(desk.owed(all)).isEqualTo(after).isEqualTo(hq.owed(all));
            assertThat(all.knownTo(desk.clinic).size())
                    .isEqualTo(all.knownTo(hq.clinic).size());
        }
    }

    @ParameterizedTest
    @MethodSource("health.threshold.hub.fhir.Meeting#hubs")
    void what_was_decided_about_a_visit_comes_with_its_person(Quirks quirks) throws Exception {
        try (var meeting = new Meeting(own, quirks)) {
            var hq = meeting.device("hq", Scope.EVERYONE);
            var desk = meeting.device("desk", Scope.STAFF);
            var all = new EveryKind(hq.clinic);
            hq.sync.runOnce();

            desk.sync.runOnce();

            var decided = desk.read(tx -> new Decisions().find(tx, all.decision));
            assertThat(decided).isPresent();
        }
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
