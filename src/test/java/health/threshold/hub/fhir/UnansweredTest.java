package health.threshold.hub.fhir;

import static health.threshold.app.TestClinic.dollars;
import static health.threshold.hub.fhir.Meeting.expected;
import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.clinic.coverage.Coverage;
import health.threshold.hub.Scope;
import health.threshold.hub.server.Quirks;
import health.threshold.kernel.PatientId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Who was sent to the hub, and whose answer was lost on the way.
class UnansweredTest {

    @TempDir
    Path own;

    @ParameterizedTest
    @MethodSource("health.threshold.hub.fhir.Meeting#hubs")
    void they_are_asked_about_for_what_others_wrote_meanwhile(Quirks quirks) throws Exception {
        assertAskedAbout(quirks, "Okafor");
    }

    @ParameterizedTest
    @MethodSource("health.threshold.hub.fhir.Meeting#hubs")
    void they_are_asked_about_even_if_others_have_changed_them_meanwhile(Quirks quirks) throws Exception {
        assertAskedAbout(quirks, "Okoro");
    }

    /// @param called their family name at the other device, which adds an insurance
    private void assertAskedAbout(Quirks quirks, String called) throws Exception {
        try (var meeting = new Meeting(own, quirks)) {
            var one = meeting.device("one", Scope.STAFF);
            var two = meeting.device("two", Scope.EVERYONE);
            one.sync.runOnce();
            var sam = sentInVain(meeting, one);
            two.sync.runOnce();
            assertThat(two.here(sam)).containsExactly(sam);
            two.clinic.store.write(two.clinic.desk, tx -> {
                two.clinic.rooms.patients.keep(tx, Meeting.person(sam, called));
                two.clinic.rooms.coverages.keep(
                        tx, new Coverage(tx.newId(), sam, "Blue", null, null, dollars(9), true, tx.now()));
                return true;
            });
            two.sync.runOnce();

            meeting.pass(Duration.ofMinutes(1));
            one.sync.runOnce();
            one.sync.runOnce();

            Optional<Coverage> cover = one.read(tx -> one.clinic.rooms.coverages.of(tx, sam));
            assertThat(cover).isPresent();
        }
    }

    private static PatientId sentInVain(Meeting meeting, Device one) {
        var sam = expected(one, "Okafor", Duration.ofMinutes(10));
        meeting.loseAnswerOfNextWrite();
        tolerant(one);
        return sam;
    }

    /// The power goes with the answer.
    private static void tolerant(Device device) {
        try {
            device.sync.runOnce();
        } catch (IllegalStateException power) {
            assertThat(power).hasMessage("the power");
        }
    }
}
