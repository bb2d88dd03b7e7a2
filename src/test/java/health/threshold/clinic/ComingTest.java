package health.threshold.clinic;

import static health.threshold.app.TestClinic.dollars;
import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.TestClinic;
import health.threshold.clinic.billing.LedgerEntry;
import health.threshold.clinic.patient.Patient;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.PersonName;
import health.threshold.kernel.VisitId;
import health.threshold.store.Tx;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Many rows that come in one unit, which knew of them beforehand, are kept as they would be one by one.
class ComingTest {

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

    @Test
    void whoever_reads_in_the_same_unit_finds_them() {
        var ana = person("Ana", "Gómez");

        var found = coming(Set.of(ana.id().value()), tx -> {
            clinic.rooms.patients.keep(tx, ana);
            return List.of(
                    clinic.rooms.patients.find(tx, ana.id()).orElseThrow(),
                    clinic.rooms.patients.search(tx, "gom", 9).getFirst());
        });

        assertThat(found).containsExactly(ana, ana);
    }

    @Test
    void what_is_kept_twice_is_there_once_as_it_was_last() {
        var ana = person("Ana", "Gómez");
        var annie = called(ana, "Annie");

        coming(Set.of(ana.id().value()), tx -> {
            clinic.rooms.patients.keep(tx, ana);
            clinic.rooms.patients.keep(tx, annie);
            return true;
        });

        assertThat(search("gom")).containsExactly(annie);
        assertThat(search("ann")).containsExactly(annie);
        assertThat(search("ana")).isEmpty();
    }

    @Test
    void who_was_here_before_is_overwritten() {
        var ana = clinic.person("Ana", "Gómez", BORN, "555-0101");
        var annie = called(ana, "Annie");

        coming(Set.of(ana.id().value()), tx -> {
            clinic.rooms.patients.keep(tx, annie);
            return true;
        });

        assertThat(search("gom")).containsExactly(annie);
        assertThat(search("ana")).isEmpty();
    }

    @Test
    void two_files_of_one_person_that_come_together_are_one_question() {
        var before = clinic.person("Ana", "Gomez", BORN, "555-0102");
        var ana = person("Ana", "Gómez");
        var annie = person("Ana", "Gómez");

        coming(Set.of(ana.id().value(), annie.id().value(), before.id().value()), tx -> {
            clinic.rooms.patients.keep(tx, ana);
            clinic.rooms.patients.keep(tx, called(before, "Anabel"));
            clinic.rooms.patients.keep(tx, annie);
            return true;
        });

        assertThat(pairs()).isEqualTo(3);
    }

    @Test
    void a_key_that_has_been_posted_is_not_posted_again_whatever_the_entry_is_called() {
        var copay = entry("copay:1");
        clinic.store.write(clinic.desk, tx -> clinic.rooms.ledger.post(tx, copay));
        var again = entry("copay:1");
        var other = entry("copay:2");
        var otherAgain = entry("copay:2");

        coming(Set.of(again.id(), other.id(), otherAgain.id()), tx -> {
            for (var one : List.of(again, other, otherAgain)) clinic.rooms.ledger.receive(tx, one);
            return true;
        });

        List<LedgerEntry> posted = read(tx -> clinic.rooms.ledger.of(tx, copay.patient()));
        assertThat(posted).containsExactly(copay, other);
    }

    private <T> T coming(Set<UUID> ids, Function<Tx, T> work) {
        return clinic.store.write(TestClinic.hub(), tx -> {
            tx.expect(ids);
            return work.apply(tx);
        });
    }

    private <T> T read(Function<Tx, T> work) {
        return clinic.store.read(clinic.system, work);
    }

    private List<Patient> search(String typed) {
        return read(tx -> clinic.rooms.patients.search(tx, typed, 9));
    }

    private long pairs() {
        return read(tx -> clinic.rooms.patients.files().countPairs(tx));
    }

    private Patient person(String given, String family) {
        return new Patient(
                new PatientId(clinic.store.newId()),
                new PersonName(given, family),
                null,
                null,
                BORN,
                "en",
                false,
                new Patient.Reach("555-0101", null, null),
                null,
                true);
    }

    private static Patient called(Patient before, String given) {
        return new Patient(
                before.id(),
                new PersonName(given, before.name().family()),
                null,
                null,
                before.birthDate(),
                before.language(),
                before.interpreter(),
                before.reach(),
                null,
                true);
    }

    private LedgerEntry entry(String key) {
        var who = new PatientId(new UUID(1, 1));
        var drawn =
                read(tx -> clinic.rooms.ledger.charge(tx, key, who, new VisitId(new UUID(1, 2)), dollars(25), "Copay"));
        return drawn;
    }
}
