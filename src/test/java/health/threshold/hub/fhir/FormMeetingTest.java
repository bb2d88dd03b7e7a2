package health.threshold.hub.fhir;

import static health.threshold.hub.fhir.Meeting.expect;
import static health.threshold.hub.fhir.Meeting.expected;
import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.clinic.checkin.Claim;
import health.threshold.clinic.checkin.FormCounter.Laid;
import health.threshold.clinic.checkin.Identified;
import health.threshold.clinic.form.FormDesk.Told;
import health.threshold.clinic.form.FormSheet;
import health.threshold.clinic.form.FormSheet.Progress;
import health.threshold.clinic.form.FormTold;
import health.threshold.clinic.form.Given;
import health.threshold.clinic.visit.Visit;
import health.threshold.hub.Scope;
import health.threshold.hub.SyncStatus;
import health.threshold.hub.server.Quirks;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.VisitId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The form of somebody new at two kiosks that hear of each other through the hub.
class FormMeetingTest {

    @TempDir
    Path own;

    @ParameterizedTest
    @MethodSource("health.threshold.hub.fhir.Meeting#hubs")
    void what_one_kiosk_began_another_goes_on_with_and_neither_keeps_it_overnight(Quirks quirks) throws Exception {
        try (var meeting = new Meeting(own, quirks)) {
            var desk = meeting.device("desk", Scope.EVERYONE);
            var one = meeting.device("one", Scope.LOBBY);
            var other = meeting.device("other", Scope.LOBBY);
            var today = expected(desk, "Today", Duration.ofMinutes(10));
            round(desk, one, other);
            tell(one, comes(one, "Today"), "matters", Given.words("to sleep"));
            round(one, desk, other);

            var visit = comes(other, "Today");
            assertThat(lay(other, visit).orElseThrow().answered()).containsExactly("matters");
            tell(other, visit, "easier", Given.RATHER_NOT);
            round(other, desk, one);

            assertThat(sheets(desk, today))
                    .hasSize(2)
                    .extracting(FormSheet::progress)
                    .containsOnly(Progress.COMPLETED);
            assertThat(sheets(one, today)).isEqualTo(sheets(desk, today));
            assertThat(lay(one, visit).orElseThrow().answered()).containsExactlyInAnyOrder("matters", "easier");
            meeting.pass(Duration.ofHours(24));
            round(one, other);
            for (var kiosk : List.of(one, other))
                assertThat(Traces.of(kiosk.clinic, today, "to sleep")).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("health.threshold.hub.fhir.Meeting#hubs")
    void two_kiosks_at_one_question_lose_no_answer(Quirks quirks) throws Exception {
        try (var meeting = new Meeting(own, quirks)) {
            var desk = meeting.device("desk", Scope.EVERYONE);
            var one = meeting.device("one", Scope.LOBBY);
            var other = meeting.device("other", Scope.LOBBY);
            var today = expected(desk, "Today", Duration.ofMinutes(10));
            round(desk, one, other);

            tell(one, comes(one, "Today"), "matters", Given.words("to sleep"));
            tell(other, comes(other, "Today"), "matters", Given.words("to walk"));
            round(one, other, one, desk);

            assertThat(desk.sync.runOnce()).isInstanceOf(SyncStatus.UpToDate.class);
            var told = desk.read(tx -> desk.clinic.rooms.formDesk.told(tx, List.of(today)));
            assertThat(told.lines())
                    .extracting(line -> line.answer().given().words())
                    .containsExactlyInAnyOrder("to sleep", "to walk");
            assertThat(told.lines()).extracting(FormTold.Line::again).containsExactly(false, true);
        }
    }

    @ParameterizedTest
    @MethodSource("health.threshold.hub.fhir.Meeting#hubs")
    void a_kiosk_knows_who_came_before_and_keeps_nothing_of_when(Quirks quirks) throws Exception {
        try (var meeting = new Meeting(own, quirks)) {
            var desk = meeting.device("desk", Scope.EVERYONE);
            var kiosk = meeting.device("kiosk", Scope.LOBBY);
            var back = expected(desk, "Back", Duration.ofMinutes(10));
            leaves(desk, desk.arrived(back));
            desk.sync.runOnce();
            meeting.pass(Duration.ofDays(3));
            expect(desk, back, Duration.ofMinutes(10));
            expected(desk, "New", Duration.ofMinutes(20));
            round(desk, kiosk);

            assertThat(lay(kiosk, comes(kiosk, "Back"))).isEmpty();
            assertThat(lay(kiosk, comes(kiosk, "New"))).isPresent();
            var today = kiosk.clinic.store.clock().today();
            List<Visit> before = kiosk.read(tx -> kiosk.clinic.rooms.visits.before(tx, List.of(back), today, 5));
            assertThat(before).isEmpty();
        }
    }

    private static void round(Device... devices) {
        for (var device : devices) device.sync.runOnce();
    }

    private static VisitId comes(Device kiosk, String family) {
        var claim = new Claim.ByName(family, LocalDate.of(1980, 5, 6), "0100");
        var person = (Identified.Expected) kiosk.clinic.rooms.checkIn.identify(kiosk.clinic.kiosk, claim);
        kiosk.clinic.rooms.checkIn.arrive(kiosk.clinic.kiosk, person);
        return person.visit();
    }

    private static Optional<Laid> lay(Device kiosk, VisitId visit) {
        return kiosk.clinic.rooms.checkIn.forms().lay(kiosk.clinic.kiosk, visit);
    }

    private static void tell(Device kiosk, VisitId visit, String question, Given given) {
        var told = new Told(null, question, given, Locale.ENGLISH);
        kiosk.clinic.rooms.checkIn.forms().answer(kiosk.clinic.kiosk, visit, told);
    }

    private static List<FormSheet> sheets(Device device, PatientId who) {
        return device.read(tx -> device.clinic.rooms.forms.of(tx, List.of(who)));
    }

    private static void leaves(Device device, VisitId visit) {
        var clinic = device.clinic;
        clinic.rooms.board.room(clinic.nurse, visit, clinic.room1.id());
        clinic.store.write(clinic.nurse, tx -> clinic.rooms.board.handBack(tx, visit));
        clinic.rooms.board.done(clinic.desk, visit);
    }
}
