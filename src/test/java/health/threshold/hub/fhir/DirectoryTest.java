package health.threshold.hub.fhir;

import static health.threshold.hub.fhir.Meeting.expected;
import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.hub.Directory;
import health.threshold.hub.Directory.Found;
import health.threshold.hub.Scope;
import health.threshold.hub.Trouble;
import health.threshold.hub.server.Quirks;
import health.threshold.kernel.PatientId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Staff find everyone at the hub, and bring here whom they need.
class DirectoryTest {

    @TempDir
    Path own;

    @ParameterizedTest
    @MethodSource("health.threshold.hub.fhir.Meeting#hubs")
    void whoever_is_at_the_hub_is_found_and_brought_whole(Quirks quirks) throws Exception {
        try (var meeting = new Meeting(own, quirks)) {
            var hq = meeting.device("hq", Scope.EVERYONE);
            var desk = meeting.device("desk", Scope.STAFF);
            var far = expected(hq, "Núñez", Duration.ofDays(200));
            hq.clinic.cover(far, 30);
            hq.sync.runOnce();
            desk.sync.runOnce();
            assertThat(isHere(desk, far)).isFalse();

            var found = desk.sync.directory().find(desk.clinic.desk, "nunez", null);
            var trouble = desk.sync.directory().bring(desk.clinic.desk, far);

            assertThat(people(found)).extracting(Directory.Listed::id).containsExactly(far);
            assertThat(trouble).isEmpty();
            assertThat(isHere(desk, far)).isTrue();
            assertThat(Traces.of(desk.clinic, far)).contains("APPOINTMENT");
            desk.sync.runOnce();
            assertThat(isHere(desk, far)).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("health.threshold.hub.fhir.Meeting#hubs")
    void what_others_change_about_who_was_brought_comes_too(Quirks quirks) throws Exception {
        try (var meeting = new Meeting(own, quirks)) {
            var hq = meeting.device("hq", Scope.EVERYONE);
            var desk = meeting.device("desk", Scope.STAFF);
            var far = expected(hq, "Far", Duration.ofDays(200));
            hq.sync.runOnce();
            desk.sync.runOnce();
            desk.sync.directory().bring(desk.clinic.desk, far);

            meeting.pass(Duration.ofMinutes(1));
            hq.clinic.store.write(hq.clinic.desk, tx -> {
                hq.clinic.rooms.patients.keep(tx, Meeting.person(far, "Near"));
                return true;
            });
            hq.sync.runOnce();
            desk.sync.runOnce();

            assertThat(desk.clinic
                            .store
                            .read(desk.clinic.system, tx -> desk.clinic.rooms.patients.find(tx, far))
                            .map(one -> one.name().family()))
                    .hasValue("Near");
        }
    }

    @ParameterizedTest
    @MethodSource("health.threshold.hub.fhir.Meeting#hubs")
    void a_hub_that_is_away_is_told_as_such(Quirks quirks) throws Exception {
        try (var meeting = new Meeting(own, quirks)) {
            var desk = meeting.device("desk", Scope.STAFF);
            desk.sync.runOnce();
            meeting.cut(true);

            var found = desk.sync.directory().find(desk.clinic.desk, "anybody", null);

            assertThat(found).isEqualTo(new Found.NotReached(Trouble.NOT_THERE));
        }
    }

    @ParameterizedTest
    @MethodSource("health.threshold.hub.fhir.Meeting#hubs")
    void somebody_of_the_same_name_and_birthday_is_here_before_a_second_file_is_made(Quirks quirks) throws Exception {
        try (var meeting = new Meeting(own, quirks)) {
            var hq = meeting.device("hq", Scope.EVERYONE);
            var desk = meeting.device("desk", Scope.STAFF);
            var far = expected(hq, "Okafor", Duration.ofDays(200));
            var other = expected(hq, "Okafor-Smith", Duration.ofDays(200));
            hq.sync.runOnce();
            desk.sync.runOnce();

            desk.sync.directory().bringNamesakes(desk.clinic.desk, "Okafor", LocalDate.of(1980, 5, 6));
            desk.sync.directory().bringNamesakes(desk.clinic.desk, "Nobody", LocalDate.of(1980, 5, 6));

            assertThat(List.of(isHere(desk, far), isHere(desk, other))).containsExactly(true, true);
        }
    }

    private static List<Directory.Listed> people(Found found) {
        return found instanceof Found.People(var people, var more) ? people : List.of();
    }

    private static boolean isHere(Device device, PatientId who) {
        return device.clinic.store.read(
                device.clinic.system,
                tx -> device.clinic.rooms.patients.find(tx, who).isPresent());
    }
}
