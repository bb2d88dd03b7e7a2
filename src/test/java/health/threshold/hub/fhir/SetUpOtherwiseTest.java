package health.threshold.hub.fhir;

import static health.threshold.hub.fhir.Meeting.expected;
import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.TestClinic;
import health.threshold.hub.Scope;
import health.threshold.hub.SyncStatus;
import health.threshold.hub.server.Quirks;
import health.threshold.store.audit.AuditEntry;
import health.threshold.store.audit.Deed;
import health.threshold.store.mirror.Mirror;
import health.threshold.store.mirror.Mirrored;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A device that is put to another use has what it is for now, and has lost nothing by it.
class SetUpOtherwiseTest {

    @TempDir
    Path own;

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
            assertThat(one.here(all.patient, later)).hasSize(2);

            one = meeting.again(one, "one", Scope.LOBBY);
            one.sync.runOnce();
            assertThat(one.here(all.patient, later)).containsExactly(all.patient);
            assertThat(Traces.of(one.clinic, all.patient)).doesNotContain("ALLERGY", "SIGNED_NOTE");
            one = meeting.again(one, "one", Scope.STAFF);
            one.sync.runOnce();

            assertThat(one.here(all.patient, later)).hasSize(2);
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
            assertThat(one.here(today)).containsExactly(today);
            meeting.cut(false);
            meeting.pass(Duration.ofHours(2));
            one = meeting.again(one, "one", Scope.EVERYONE);
            one.sync.runOnce();

            assertThat(one.here(today)).containsExactly(today);
            var rooms = one.clinic.rooms;
            List<AuditEntry> record = one.read(tx -> rooms.audit.about(tx, today));
            assertThat(record).extracting(AuditEntry::deed).doesNotContain(Deed.CLEARED);
        }
    }

    @ParameterizedTest
    @MethodSource("health.threshold.hub.fhir.Meeting#hubs")
    void who_is_put_into_the_lobby_forgets_yesterday_even_without_its_hub(Quirks quirks) throws Exception {
        try (var meeting = new Meeting(own, quirks)) {
            var one = meeting.device("one", Scope.STAFF);
            var before = expected(one, "Yesterday", Duration.ofMinutes(10));
            one.sync.runOnce();
            meeting.cut(true);
            meeting.pass(Duration.ofHours(24));

            one = meeting.again(one, "one", Scope.LOBBY);
            one.sync.runOnce();

            assertThat(one.here(before)).isEmpty();
        }
    }

    @Test
    void who_is_put_into_the_lobby_forgets_what_is_about_nobody_it_knows() throws Exception {
        try (var meeting = new Meeting(own, null)) {
            var one = meeting.device("one", Scope.EVERYONE);
            expected(one, "Today", Duration.ofMinutes(10));
            one.sync.runOnce();
            mirror(one, "Basic", "About Nameless");
            mirror(one, "Organization", "The practice");
            assertThat(Traces.of(one.clinic, "Nameless")).isNotEmpty();

            one = meeting.again(one, "one", Scope.LOBBY);
            one.sync.runOnce();

            assertThat(Traces.of(one.clinic, "Nameless")).isEmpty();
            assertThat(Traces.of(one.clinic, "The practice")).contains("MIRROR");
        }
    }

    private static void mirror(Device device, String type, String title) {
        device.clinic.store.write(TestClinic.hub(), tx -> {
            new Mirror().keep(tx, new Mirrored(type, "1", "1", "{\"title\":\"" + title + "\"}", null, null));
            return true;
        });
    }
}
