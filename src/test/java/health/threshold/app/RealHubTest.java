package health.threshold.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import health.threshold.clinic.care.Signing;
import health.threshold.clinic.patient.Patient;
import health.threshold.hub.SyncStatus;
import health.threshold.hub.Trouble;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two devices and the practice's own hub, which really runs: the program's keys, certificates and wire against those
/// of the hub. The hub is a build of its own; where that has not been made, this is left out and says so.
class RealHubTest {

    private static final int MOST_ROUNDS = 8;
    private static final List<String> KINDS = List.of(
            "Organization",
            "Patient",
            "Appointment",
            "Encounter",
            "PaymentReconciliation",
            "Composition",
            "Communication");

    @TempDir
    Path folder;

    @Test
    void a_day_at_the_clinic_survives_a_killed_hub_and_a_pulled_cable() throws Exception {
        assumeTrue(RunningHub.isBuilt(), "The hub is not built: ./mvnw -f installer/hub/pom.xml package");
        var port = RunningHub.freePort();
        try (var cable = Cable.to(port);
                var hub = RunningHub.start(folder.resolve("hub"), port, "https://127.0.0.1:" + cable.port());
                var desk = EnrolledDevice.of(hub, folder, "desk1");
                var exam = EnrolledDevice.of(hub, folder, "exam1")) {
            var atDesk = Colleagues.at(desk);
            var atExam = Colleagues.at(exam);
            atDesk.opened();
            var ana = atDesk.registered("Ana");
            assertThat(desk.round()).as(desk.heldBack()).isInstanceOf(SyncStatus.UpToDate.class);
            assertThat(exam.round()).isInstanceOf(SyncStatus.UpToDate.class);

            cable.pullAtNextLongAnswer(() -> {});
            var ben = atDesk.registered("Ben");
            assertThat(desk.round())
                    .isInstanceOfSatisfying(
                            SyncStatus.Waiting.class,
                            waiting -> assertThat(waiting.why()).isEqualTo(Trouble.NOT_THERE));
            assertThat(cable.pulled()).isEqualTo(1);
            assertThat(exam.round()).isInstanceOf(SyncStatus.UpToDate.class);
            assertThat(desk.there("Patient")).hasSize(2);
            assertThat(atExam.find(ben.person()).name().given()).isEqualTo("Ben");

            atDesk.arrived(ana);
            atDesk.paid(ana.person());
            atDesk.change(ana.person(), person -> person.reachedBy(new Patient.Reach("555-0100", null, null)));
            atExam.change(ana.person(), person -> Colleagues.called(person, "Annie"));
            exam.round();
            desk.round();
            exam.round();

            cable.pullAtNextLongAnswer(hub::kill);
            var cem = atDesk.registered("Cem");
            atDesk.paid(cem.person());
            assertThat(desk.round()).isInstanceOf(SyncStatus.Waiting.class);
            assertThat(cable.pulled()).isEqualTo(2);
            assertThat(atExam.signed(ana)).isInstanceOf(Signing.Signed.class);
            assertThat(exam.round()).isInstanceOf(SyncStatus.Waiting.class);

            hub.start();
            assertThat(atRest(desk, exam)).isTrue();
            for (var kind : KINDS) {
                var there = desk.there(kind);
                assertThat(there)
                        .as(kind)
                        .isNotEmpty()
                        .isEqualTo(desk.mirrored(kind))
                        .isEqualTo(exam.mirrored(kind));
            }
            assertThat(desk.there("Patient")).hasSize(3);
            assertThat(desk.there("Appointment")).hasSize(3);
            assertThat(desk.there("PaymentReconciliation")).hasSize(2);
            assertThat(desk.there("Composition")).hasSize(1);
            assertThat(desk.there("Communication")).hasSize(6);
            assertThat(atDesk.find(ana.person())).isEqualTo(atExam.find(ana.person()));
            assertThat(atDesk.find(ana.person()).preferred()).isEqualTo("Annie");
            assertThat(atExam.find(ana.person()).reach().phone()).isEqualTo("555-0100");
            assertThat(atExam.ledgerOf(cem.person())).hasSize(1);
        }
    }

    private static boolean atRest(EnrolledDevice... devices) {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            var isAtRest = true;
            for (var device : devices)
                isAtRest &= device.round() instanceof SyncStatus.UpToDate done && done.sent() + done.received() == 0;
            if (isAtRest) return true;
        }
        return false;
    }
}
