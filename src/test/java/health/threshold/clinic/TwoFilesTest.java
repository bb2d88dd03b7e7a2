package health.threshold.clinic;

import static health.threshold.app.TestClinic.dollars;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.threshold.app.TestClinic;
import health.threshold.clinic.care.Facts;
import health.threshold.clinic.care.SbarNote;
import health.threshold.clinic.checkin.Claim;
import health.threshold.clinic.checkin.Identified;
import health.threshold.clinic.coverage.Coverage;
import health.threshold.clinic.journey.TwoFiles.Doubled;
import health.threshold.clinic.patient.NeedCode;
import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.schedule.Service;
import health.threshold.kernel.AppointmentId;
import health.threshold.kernel.NotAllowed;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.VisitId;
import health.threshold.store.Tx;
import health.threshold.store.audit.AuditEntry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Two files of one person: found, offered, and made one.
class TwoFilesTest {

    private static final LocalDate BORN = LocalDate.of(1980, 5, 6);

    @TempDir
    Path folder;

    private TestClinic clinic;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder);
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @ParameterizedTest
    @CsvSource({
        "José, jose, 555-0101, 555-0202, true",
        "Alexandra, Alex, 555-0101, 555-0202, true",
        "Katherine, Katharine, 555-0101, 555-0202, true",
        "Brian, Brain, 555-0101, 555-0202, true",
        "Marta, Mart, 555-0101, 555-0202, true",
        "Anna, Bella, 555-0101, 555-0101, true",
        "Anna, Bella, 555-0101, 555-0202, false",
        "Jo, Al, 555-0101, 555-0202, false",
        "Anna, Nina, '', '', false"
    })
    void a_name_as_it_may_have_been_heard_is_the_same_name(
            String one, String other, String phone, String otherPhone, boolean isOffered) {
        clinic.person(one, "Gómez", BORN, phone);
        clinic.person(other, "Gomez", BORN, otherPhone);

        assertThat(offered()).hasSize(isOffered ? 1 : 0);
        assertThat(count()).isEqualTo(isOffered ? 1 : 0);
    }

    @Test
    void another_birthday_or_family_name_is_another_person() {
        clinic.person("Sam", "Okafor", BORN, "555-0101");
        clinic.person("Sam", "Okafor", BORN.plusDays(1), "555-0101");
        clinic.person("Sam", "Okoro", BORN, "555-0101");

        assertThat(offered()).isEmpty();
    }

    @Test
    void a_name_put_right_ends_the_question() {
        clinic.person("Sam", "Okafor", BORN, "555-0101");
        var other = clinic.person("Sam", "Okafor", BORN, "555-0202");
        assertThat(offered()).hasSize(1);

        clinic.keep(new Patient(
                other.id(), other.name(), null, null, BORN.plusYears(1), "en", false, other.reach(), null, true));

        assertThat(offered()).isEmpty();
    }

    @Test
    void two_people_are_asked_about_once() {
        var ana = clinic.person("Ana", "Silva", BORN, "555-0101");
        var ani = clinic.person("Ani", "Silva", BORN, "555-0101");

        assertThat(clinic.rooms.twoFiles.twoPeople(clinic.desk, ana.id(), ani.id()))
                .isTrue();
        clinic.keep(ana.reachedBy(new Patient.Reach("555-0303", null, null)));
        clinic.keep(ani.reachedBy(new Patient.Reach("555-0303", null, null)));

        assertThat(offered()).isEmpty();
        assertThat(clinic.rooms.twoFiles.keep(clinic.desk, ana.id(), ani.id())).isFalse();
    }

    @Test
    void what_lives_on_goes_over_and_what_is_past_is_read_from_both() {
        var old = clinic.person("Sam", "Okafor", BORN, "555-0101");
        var fresh = clinic.person("Samuel", "Okafor", BORN, "555-0202");
        var before = visited(old);
        clinic.hand.pass(Duration.ofDays(3));
        var coming = clinic.expect(old, Duration.ofHours(1), Service.FOLLOWUP, "K7MQ");
        clinic.cover(old.id(), 25);
        clinic.need(old, NeedCode.QUIET);
        var allergy = new Facts.Allergy(clinic.store.newId(), old.id(), "Latex", null, null, true);
        var result =
                new Facts.Result(clinic.store.newId(), old.id(), "A1c", "7 %", null, clinic.hand.instant(), "final");
        write(tx -> {
            clinic.rooms.careFile.keep(tx, allergy);
            clinic.rooms.careFile.keep(tx, result);
            return true;
        });

        assertThat(clinic.rooms.twoFiles.keep(clinic.desk, fresh.id(), old.id()))
                .isTrue();

        var rooms = clinic.rooms;
        assertThat(patientOf(coming)).isEqualTo(fresh.id());
        Optional<Coverage> coverage = read(tx -> rooms.coverages.of(tx, fresh.id()));
        assertThat(coverage).isPresent();
        Set<NeedCode> needs = read(tx -> rooms.patients.needs(tx, fresh.id()));
        assertThat(needs).containsExactly(NeedCode.QUIET);
        rooms.board.arrive(clinic.desk, coming);
        rooms.board.room(clinic.nurse, new VisitId(coming.value()), clinic.room1.id());
        var person = rooms.exam.open(clinic.nurse, new VisitId(coming.value()));
        assertThat(person.patient().id()).isEqualTo(fresh.id());
        assertThat(person.lastMet()).hasValue(LocalDate.of(2026, 11, 24));
        assertThat(person.known().allergies())
                .extracting(Facts.Allergy::substance)
                .containsExactly("Latex");
        assertThat(person.known().results()).extracting(Facts.Result::name).containsExactly("A1c");
        assertThat(person.written().signed()).extracting(SbarNote::visit).containsExactly(before);
        Patient closed = read(tx -> rooms.patients.find(tx, old.id()).orElseThrow());
        assertThat(closed.active()).isFalse();
    }

    @Test
    void the_person_is_found_by_the_old_name_and_known_at_the_kiosk_by_the_old_number() {
        var old = clinic.person("Samuel", "Okafor", BORN, "555-0101");
        var fresh = clinic.person("Sam", "Okafor", BORN, "555-0202");
        clinic.expect(fresh, Duration.ofMinutes(10), Service.FOLLOWUP, "K7MQ");

        clinic.rooms.twoFiles.keep(clinic.desk, fresh.id(), old.id());

        assertThat(clinic.rooms.deskFile.search(clinic.desk, "samuel oka", 20))
                .extracting(Patient::id)
                .containsExactly(fresh.id());
        for (var tail : List.of("0101", "0202"))
            assertThat(clinic.rooms.checkIn.identify(clinic.kiosk, new Claim.ByName("Okafor", BORN, tail)))
                    .isInstanceOf(Identified.Expected.class);
    }

    @Test
    void every_dollar_goes_over_once_however_often_it_is_done() {
        var old = clinic.person("Sam", "Okafor", BORN, "555-0101");
        var fresh = clinic.person("Sam", "Okafor", BORN, "555-0202");
        charge(old, 140);
        charge(old, 20);
        charge(fresh, 5);

        clinic.rooms.twoFiles.keep(clinic.desk, fresh.id(), old.id());
        clinic.rooms.twoFiles.keep(clinic.desk, fresh.id(), old.id());
        write(tx -> clinic.rooms.ledger.carryOver(tx, old.id(), fresh.id()));

        assertThat(owed(fresh)).isEqualTo(dollars(165));
        assertThat(owed(old)).isEqualTo(dollars(0));
    }

    @Test
    void the_copay_of_a_visit_that_went_over_is_asked_for_once() {
        var old = clinic.person("Sam", "Okafor", BORN, "555-0101");
        var fresh = clinic.person("Sam", "Okafor", BORN, "555-0202");
        clinic.cover(old.id(), 25);
        var visit = clinic.expect(old, Duration.ofMinutes(10), Service.FOLLOWUP, "K7MQ");
        clinic.rooms.board.arrive(clinic.desk, visit);
        var id = new VisitId(visit.value());
        write(tx -> {
            clinic.rooms.ledger.chargeCopay(tx, id, old.id(), "Copay");
            return true;
        });

        clinic.rooms.twoFiles.keep(clinic.desk, fresh.id(), old.id());

        var owed = clinic.rooms.copays.owed(clinic.desk, id);
        assertThat(owed.today()).isEqualTo(dollars(25));
        assertThat(owed.total()).isEqualTo(dollars(25));
    }

    @Test
    void what_comes_later_to_the_closed_file_follows_by_itself() {
        var old = clinic.person("Sam", "Okafor", BORN, "555-0101");
        var fresh = clinic.person("Sam", "Okafor", BORN, "555-0202");
        clinic.rooms.twoFiles.keep(clinic.desk, fresh.id(), old.id());

        charge(old, 30);
        var late = clinic.expect(old, Duration.ofDays(2), Service.FOLLOWUP, "K7MQ");

        assertThat(owed(fresh)).isEqualTo(dollars(30));
        assertThat(owed(old)).isEqualTo(dollars(0));
        assertThat(patientOf(late)).isEqualTo(fresh.id());
    }

    @Test
    void both_files_tell_who_did_it() {
        var old = clinic.person("Sam", "Okafor", BORN, "555-0101");
        var fresh = clinic.person("Sam", "Okafor", BORN, "555-0202");

        clinic.rooms.twoFiles.keep(clinic.desk, fresh.id(), old.id());

        for (var file : List.of(old, fresh))
            assertThat(record(file)).anyMatch(entry -> entry.actor().equals(clinic.desk.id()));
    }

    @Test
    void who_may_not_register_people_may_not_join_their_files() {
        var old = clinic.person("Sam", "Okafor", BORN, "555-0101");
        var fresh = clinic.person("Sam", "Okafor", BORN, "555-0202");

        assertThatThrownBy(() -> clinic.rooms.twoFiles.keep(clinic.nurse, fresh.id(), old.id()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> clinic.rooms.twoFiles.open(clinic.nurse)).isInstanceOf(NotAllowed.class);
    }

    private VisitId visited(Patient patient) {
        var id = clinic.expect(patient, Duration.ofMinutes(10), Service.FOLLOWUP, "K7MR");
        var visit = new VisitId(id.value());
        clinic.rooms.board.arrive(clinic.desk, id);
        clinic.rooms.board.room(clinic.nurse, visit, clinic.room1.id());
        clinic.rooms.notes.sign(clinic.clinician, visit, new SbarNote.Parts("Tired", "", "", "Rest"));
        clinic.rooms.leaving.handBack(clinic.nurse, visit, true, Map.of());
        clinic.rooms.board.done(clinic.desk, visit);
        return visit;
    }

    private void charge(Patient patient, int amount) {
        write(tx -> clinic.rooms.ledger.post(
                tx,
                clinic.rooms.ledger.charge(
                        tx,
                        "test:" + tx.newId(),
                        patient.id(),
                        new VisitId(tx.newId()),
                        dollars(amount),
                        "Something")));
    }

    private Money owed(Patient patient) {
        return read(tx -> clinic.rooms.ledger.balance(tx, patient.id()));
    }

    private PatientId patientOf(AppointmentId id) {
        return read(tx -> clinic.rooms.schedule.find(tx, id).orElseThrow().patient());
    }

    private List<AuditEntry> record(Patient file) {
        return read(tx -> clinic.rooms.audit.about(tx, file.id()));
    }

    private List<Doubled> offered() {
        return clinic.rooms.twoFiles.open(clinic.desk);
    }

    private long count() {
        return read(clinic.rooms.patients.files()::countPairs);
    }

    private <T> T read(Function<Tx, T> work) {
        return clinic.store.read(clinic.desk, work);
    }

    private void write(Function<Tx, ?> work) {
        clinic.store.write(clinic.desk, work::apply);
    }
}
