package health.threshold.hub.fhir;

import static health.threshold.app.TestClinic.dollars;
import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.clinic.schedule.Appointment;
import health.threshold.hub.Scope;
import health.threshold.hub.SyncStatus;
import health.threshold.hub.server.Quirks;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.VisitId;
import health.threshold.store.Tx;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Somebody who was registered on two devices: whoever decides, and wherever, all devices agree in the end, and no
/// dollar is doubled or lost.
class DoubledTest {

    @TempDir
    Path own;

    @ParameterizedTest
    @MethodSource("health.threshold.hub.fhir.Meeting#hubs")
    void two_devices_find_out_when_they_meet(Quirks quirks) throws Exception {
        try (var meeting = new Meeting(own, quirks)) {
            var one = meeting.device("one", Scope.EVERYONE);
            var two = meeting.device("two", Scope.EVERYONE);
            Meeting.expected(one, "Okafor", Duration.ofHours(1));
            Meeting.expected(two, "Okafor", Duration.ofHours(2));

            rounds(one, two);

            assertThat(one.sync.status()).isEqualTo(new SyncStatus.NeedsPerson(0, 0, 0, 1));
            assertThat(two.sync.standing().doubled()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("health.threshold.hub.fhir.Meeting#hubs")
    void what_one_decides_holds_everywhere(Quirks quirks) throws Exception {
        try (var meeting = new Meeting(own, quirks)) {
            var one = meeting.device("one", Scope.EVERYONE);
            var two = meeting.device("two", Scope.EVERYONE);
            var left = Meeting.expected(one, "Okafor", Duration.ofHours(1));
            var right = Meeting.expected(two, "Okafor", Duration.ofHours(2));
            charge(one, left, 40);
            rounds(one, two);

            assertThat(one.clinic.rooms.twoFiles.keep(one.clinic.desk, right, left))
                    .isTrue();
            rounds(one, two);

            for (var device : List.of(one, two)) {
                assertThat(owed(device, right)).isEqualTo(dollars(40));
                assertThat(owed(device, left)).isEqualTo(dollars(0));
                assertThat(expected(device)).containsOnly(right).hasSize(2);
                assertThat(kept(device, left)).isEqualTo(right);
                assertThat(device.sync.runOnce()).isInstanceOf(SyncStatus.UpToDate.class);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("health.threshold.hub.fhir.Meeting#hubs")
    void two_who_decide_the_same_at_once_move_every_dollar_once(Quirks quirks) throws Exception {
        try (var meeting = new Meeting(own, quirks)) {
            var one = meeting.device("one", Scope.EVERYONE);
            var two = meeting.device("two", Scope.EVERYONE);
            var left = Meeting.expected(one, "Okafor", Duration.ofHours(1));
            var right = Meeting.expected(two, "Okafor", Duration.ofHours(2));
            charge(one, left, 40);
            charge(two, right, 7);
            rounds(one, two);
            charge(two, left, 3);

            one.clinic.rooms.twoFiles.keep(one.clinic.desk, right, left);
            meeting.pass(Duration.ofMinutes(1));
            two.clinic.rooms.twoFiles.keep(two.clinic.desk, right, left);
            rounds(one, two);

            for (var device : List.of(one, two)) {
                assertThat(owed(device, right)).isEqualTo(dollars(50));
                assertThat(owed(device, left)).isEqualTo(dollars(0));
                assertThat(device.sync.runOnce()).isInstanceOf(SyncStatus.UpToDate.class);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("health.threshold.hub.fhir.Meeting#hubs")
    void two_who_decide_the_opposite_at_once_end_with_the_same_file(Quirks quirks) throws Exception {
        try (var meeting = new Meeting(own, quirks)) {
            var one = meeting.device("one", Scope.EVERYONE);
            var two = meeting.device("two", Scope.EVERYONE);
            var left = Meeting.expected(one, "Okafor", Duration.ofHours(1));
            var right = Meeting.expected(two, "Okafor", Duration.ofHours(2));
            charge(one, left, 40);
            charge(two, right, 7);
            rounds(one, two);

            one.clinic.rooms.twoFiles.keep(one.clinic.desk, right, left);
            two.clinic.rooms.twoFiles.keep(two.clinic.desk, left, right);
            rounds(one, two);
            rounds(one, two);

            var kept = kept(one, left);
            var closed = kept.equals(left) ? right : left;
            for (var device : List.of(one, two)) {
                assertThat(kept(device, left)).isEqualTo(kept);
                assertThat(kept(device, right)).isEqualTo(kept);
                assertThat(owed(device, kept)).isEqualTo(dollars(47));
                assertThat(owed(device, closed)).isEqualTo(dollars(0));
                assertThat(expected(device)).containsOnly(kept).hasSize(2);
                assertThat(isActive(device, kept)).isTrue();
                assertThat(isActive(device, closed)).isFalse();
                assertThat(device.sync.runOnce()).isInstanceOf(SyncStatus.UpToDate.class);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("health.threshold.hub.fhir.Meeting#hubs")
    void what_an_offline_device_charged_to_the_closed_file_is_not_lost(Quirks quirks) throws Exception {
        try (var meeting = new Meeting(own, quirks)) {
            var one = meeting.device("one", Scope.EVERYONE);
            var two = meeting.device("two", Scope.EVERYONE);
            var left = Meeting.expected(one, "Okafor", Duration.ofHours(1));
            var right = Meeting.expected(two, "Okafor", Duration.ofHours(2));
            rounds(one, two);
            one.clinic.rooms.twoFiles.keep(one.clinic.desk, right, left);
            one.sync.runOnce();

            charge(two, left, 12);
            Meeting.expect(two, left, Duration.ofDays(3));
            rounds(two, one);

            for (var device : List.of(one, two)) {
                assertThat(owed(device, right)).isEqualTo(dollars(12));
                assertThat(owed(device, left)).isEqualTo(dollars(0));
                assertThat(expected(device)).containsOnly(right).hasSize(3);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("health.threshold.hub.fhir.Meeting#hubs")
    void two_people_are_two_people_on_every_device(Quirks quirks) throws Exception {
        try (var meeting = new Meeting(own, quirks)) {
            var one = meeting.device("one", Scope.EVERYONE);
            var two = meeting.device("two", Scope.EVERYONE);
            var left = Meeting.expected(one, "Okafor", Duration.ofHours(1));
            var right = Meeting.expected(two, "Okafor", Duration.ofHours(2));
            rounds(one, two);

            one.clinic.rooms.twoFiles.twoPeople(one.clinic.desk, left, right);
            rounds(one, two);

            assertThat(two.sync.runOnce()).isInstanceOf(SyncStatus.UpToDate.class);
            assertThat(two.clinic.rooms.twoFiles.open(two.clinic.desk)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("health.threshold.hub.fhir.Meeting#hubs")
    void no_device_sees_half_of_a_person_with_two_files(Quirks quirks) throws Exception {
        try (var meeting = new Meeting(own, quirks)) {
            var hq = meeting.device("hq", Scope.EVERYONE);
            var desk = meeting.device("desk", Scope.STAFF);
            var old = Meeting.expected(hq, "Okafor", Duration.ofDays(-200));
            var now = Meeting.expected(hq, "Okafor", Duration.ofHours(1));
            charge(hq, old, 40);
            rounds(hq, desk);
            assertThat(isHere(desk, old)).isFalse();

            hq.clinic.rooms.twoFiles.keep(hq.clinic.desk, now, old);
            rounds(hq, desk);

            assertThat(isHere(desk, old)).isTrue();
            assertThat(owed(desk, now)).isEqualTo(dollars(40));
            assertThat(owed(desk, old)).isEqualTo(dollars(0));
            meeting.pass(Duration.ofDays(120));
            desk.sync.runOnce();
            assertThat(isHere(desk, old)).isEqualTo(isHere(desk, now)).isFalse();
        }
    }

    private static void rounds(Device one, Device two) {
        for (var turn = 0; turn < 3; turn++) {
            one.sync.runOnce();
            two.sync.runOnce();
        }
    }

    private static void charge(Device device, PatientId who, int amount) {
        var ledger = device.clinic.rooms.ledger;
        device.clinic.store.write(
                device.clinic.desk,
                tx -> ledger.post(
                        tx,
                        ledger.charge(
                                tx, "test:" + tx.newId(), who, new VisitId(tx.newId()), dollars(amount), "Something")));
    }

    private static Money owed(Device device, PatientId who) {
        return read(device, tx -> device.clinic.rooms.ledger.balance(tx, who));
    }

    private static PatientId kept(Device device, PatientId who) {
        return read(device, tx -> device.clinic.rooms.patients.files().kept(tx, who));
    }

    private static boolean isHere(Device device, PatientId who) {
        return read(device, tx -> device.clinic.rooms.patients.find(tx, who).isPresent());
    }

    private static boolean isActive(Device device, PatientId who) {
        return read(
                device,
                tx -> device.clinic.rooms.patients.find(tx, who).orElseThrow().active());
    }

    /// Whom the coming appointments are with.
    private static List<PatientId> expected(Device device) {
        var schedule = device.clinic.rooms.schedule;
        return read(
                device,
                tx -> Stream.iterate(device.clinic.store.clock().today(), day -> day.plusDays(1))
                        .limit(5)
                        .flatMap(day -> schedule.on(tx, day).stream())
                        .map(Appointment::patient)
                        .toList());
    }

    private static <T> T read(Device device, Function<Tx, T> work) {
        return device.clinic.store.read(device.clinic.system, work);
    }
}
