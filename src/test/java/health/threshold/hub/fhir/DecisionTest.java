package health.threshold.hub.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.threshold.app.TestClinic;
import health.threshold.clinic.patient.Patient;
import health.threshold.hub.Author;
import health.threshold.hub.Clash;
import health.threshold.hub.Conflicts;
import health.threshold.hub.RawJson;
import health.threshold.hub.SyncStatus;
import health.threshold.kernel.Actor;
import health.threshold.kernel.NotAllowed;
import health.threshold.store.audit.AuditEntry;
import health.threshold.store.audit.AuditLog;
import health.threshold.store.audit.Deed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two people correct the same telephone number on two devices, and somebody decides.
class DecisionTest {

    private static final String HOME = "(434) 555-0111";
    private static final String CELL = "(434) 555-0222";

    @TempDir
    Path own;

    @TempDir
    Path folder;

    private Device desk;
    private Device exam;
    private Patient maria;

    @BeforeEach
    void two_numbers_for_one_person() {
        desk = new Device(own, folder, "desk");
        exam = new Device(own, folder, "exam");
        maria = desk.clinic.maria();
        change(desk, desk.clinic.desk, "(434) 555-4471");
        bothSync();
        desk.clinic.hand.pass(Duration.ofMinutes(5));
        change(desk, desk.clinic.desk, HOME);
        exam.clinic.hand.pass(Duration.ofMinutes(7));
        change(exam, exam.clinic.nurse, CELL);
        bothSync();
    }

    @AfterEach
    void close() {
        desk.close();
        exam.close();
    }

    @Test
    void both_values_are_shown_with_whom_it_is_about_and_who_wrote_each_and_when() {
        var conflict = exam.sync.conflicts().open(exam.clinic.desk).getFirst();

        assertThat(conflict.about()).isEqualTo("María Gómez");
        assertThat(conflict.clashes()).containsExactly(new Clash("telecom[phone].value", CELL, HOME));
        assertThat(conflict.ours()).isEqualTo(new Author("Ruth Osei", after(7)));
        assertThat(conflict.theirs()).isEqualTo(new Author("Ana Reyes", after(5)));
    }

    @Test
    void seeing_them_is_audited_as_a_look_at_the_person() {
        exam.sync.conflicts().open(exam.clinic.desk);

        assertThat(lastDeed().deed()).isEqualTo(Deed.VIEWED);
        assertThat(lastDeed().actor()).isEqualTo(exam.clinic.desk.id());
    }

    @Test
    void who_may_not_settle_it_neither_sees_nor_decides() {
        var conflict = exam.sync.conflicts().open(exam.clinic.desk).getFirst().id();

        assertThatThrownBy(() -> exam.sync.conflicts().open(exam.clinic.nurse)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> exam.sync.conflicts().keepOurs(exam.clinic.nurse, conflict))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> exam.sync.conflicts().takeBack(exam.clinic.nurse, conflict))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void the_decision_travels_as_a_provenance_that_names_who_decided_and_what() throws IOException {
        decideForTheirs();
        bothSync();

        var provenance = sent("Provenance");
        assertThat(provenance).contains("Patient/" + maria.id(), "Practitioner/" + exam.clinic.desk.id(), "Ana Reyes");
        assertThat(provenance).contains("chosen " + HOME + ", not " + CELL);
        assertThat(StrictR4.missing(provenance)).isEmpty();
    }

    @Test
    void both_devices_end_with_the_chosen_number_and_nothing_waits() {
        decideForTheirs();
        bothSync();
        bothSync();

        assertThat(List.of(phone(desk), phone(exam))).containsOnly(HOME);
        assertThat(desk.sync.runOnce()).isInstanceOf(SyncStatus.UpToDate.class);
        assertThat(exam.sync.standing().waiting()).isEmpty();
    }

    @Test
    void what_is_counted_names_nobody() {
        var standing = exam.sync.standing();

        assertThat(standing.conflicts()).hasSize(1);
        assertThat(standing.heldBack()).isEmpty();
        assertThat(standing.toString()).doesNotContain("Gómez", HOME, CELL);
    }

    private void decideForTheirs() {
        var conflict = exam.sync.conflicts().open(exam.clinic.desk).getFirst().id();
        exam.sync.conflicts().takeTheirs(exam.clinic.desk, conflict);
        exam.clinic.hand.pass(Conflicts.UNDO);
        exam.sync.runOnce();
    }

    private void change(Device device, Actor by, String phone) {
        var reach = new Patient.Reach(phone, maria.reach().email(), null);
        var changed = new Patient(
                maria.id(),
                maria.name(),
                maria.preferred(),
                maria.pronouns(),
                maria.birthDate(),
                maria.language(),
                maria.interpreter(),
                reach,
                maria.matters(),
                true);
        device.clinic.store.write(by, tx -> {
            device.clinic.rooms.patients.keep(tx, changed);
            return true;
        });
    }

    private void bothSync() {
        desk.sync.runOnce();
        exam.sync.runOnce();
    }

    private String phone(Device device) {
        return device.clinic.store.read(
                device.clinic.system,
                tx -> device.clinic
                        .rooms
                        .patients
                        .find(tx, maria.id())
                        .orElseThrow()
                        .reach()
                        .phone());
    }

    private AuditEntry lastDeed() {
        return exam.clinic
                .store
                .read(exam.clinic.system, tx -> new AuditLog().about(tx, maria.id()))
                .getLast();
    }

    private String sent(String type) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".ndjson")).toList())
                for (var line : Files.readAllLines(file))
                    if (RawJson.parse(line)
                            .orElseThrow()
                            .path("resourceType")
                            .asText()
                            .equals(type)) return line;
        }
        return "";
    }

    private static java.time.Instant after(int minutes) {
        return TestClinic.START.plus(Duration.ofMinutes(minutes));
    }
}
