package health.threshold.hub.fhir;

import static health.threshold.hub.fhir.Meeting.expected;
import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.hub.Directory;
import health.threshold.hub.Directory.Found;
import health.threshold.hub.Scope;
import health.threshold.hub.Trouble;
import health.threshold.hub.server.Quirks;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
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
            assertThat(desk.here(far)).isEmpty();

            var found = desk.sync.directory().find(desk.clinic.desk, "nunez", null);
            var trouble = desk.sync.directory().bring(desk.clinic.desk, far);

            assertThat(people(found)).extracting(Directory.Listed::id).containsExactly(far);
            assertThat(trouble).isEmpty();
            assertThat(desk.here(far)).containsExactly(far);
            assertThat(Traces.of(desk.clinic, far)).contains("APPOINTMENT");
            desk.sync.runOnce();
            assertThat(desk.here(far)).containsExactly(far);
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

            assertThat(desk.here(far, other)).containsExactly(far, other);
        }
    }

    @ParameterizedTest
    @MethodSource("health.threshold.hub.fhir.Meeting#hubs")
    void a_device_that_keeps_everyone_lists_nobody_as_asked_for(Quirks quirks) throws Exception {
        try (var meeting = new Meeting(own, quirks)) {
            var hq = meeting.device("hq", Scope.EVERYONE);
            var sam = expected(hq, "Okafor", Duration.ofDays(200));
            hq.sync.runOnce();

            hq.sync.directory().bring(hq.clinic.desk, sam);

            assertThat(Traces.of(hq.clinic, sam)).doesNotContain("KEPT_PERSON");
        }
    }

    @Test
    void nobody_at_the_desk_waits_for_a_long_round() throws Exception {
        try (var meeting = new Meeting(own, null)) {
            var desk = meeting.device("desk", Scope.STAFF);
            var sam = expected(desk, "Okafor", Duration.ofDays(200));
            var begun = new CountDownLatch(1);
            var ended = new CompletableFuture<Boolean>();
            desk.sync.listen(status -> {
                begun.countDown();
                ended.completeOnTimeout(false, 20, TimeUnit.SECONDS).join();
            });
            var round = Thread.ofVirtual().start(desk.sync::runOnce);
            begun.await();

            var trouble = desk.sync.directory().bring(desk.clinic.desk, sam);
            ended.complete(true);
            round.join();

            assertThat(trouble).hasValue(Trouble.BUSY);
        }
    }

    private static List<Directory.Listed> people(Found found) {
        return found instanceof Found.People(var people, var more) ? people : List.of();
    }
}
