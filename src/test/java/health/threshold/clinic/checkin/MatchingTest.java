package health.threshold.clinic.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.TestClinic;
import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.schedule.Service;
import health.threshold.kernel.Actor;
import health.threshold.kernel.VisitId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whom the kiosk recognises, whom it forgives a slip, and whom it must never take for another.
class MatchingTest {

    private static final LocalDate BORN = LocalDate.of(1984, 3, 5);
    private static final String PHONE = "434 555 4471";

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
        "Núñez, nunez",
        "O'Brien, O BRIEN",
        "Smith-Jones, smith jones",
        "García López, Garcia",
        "García López, López",
        "García López, Lopez García",
        "Garcia, García-Pérez",
        "de la Cruz, Cruz",
        "Whitfield, Whitfeild",
        "Whitfield, Whitfeld",
        "Whitfield, Whittfield",
        "Whitfield, Whitfiels",
        "Weiß, Weiss"
    })
    void a_name_is_forgiven_what_people_mistype_of_it(String family, String typed) {
        var person = expected("Ana", family, BORN, PHONE);

        assertThat(found(new Claim.ByName(typed, BORN, "4471"))).isEqualTo(person.called());
    }

    @ParameterizedTest
    @CsvSource({"Whitfield, Whatfeld", "Li, Lo", "Garcia, Gomez", "van Dyke, van", "Smith, ''", "Smith, '—'"})
    void another_name_is_nobody(String family, String typed) {
        expected("Ana", family, BORN, PHONE);

        assertThat(found(new Claim.ByName(typed, BORN, "4471"))).isEmpty();
    }

    @Test
    void day_and_month_may_change_places_in_either_claim() {
        expected("Ana", "Silva", BORN, PHONE);
        var swapped = LocalDate.of(1984, 5, 3);

        assertThat(found(new Claim.ByName("Silva", swapped, "4471"))).isEqualTo("Ana");
        assertThat(found(new Claim.ByCode("CODE", swapped))).isEqualTo("Ana");
    }

    @ParameterizedTest
    @ValueSource(strings = {"k0l1", "KO LI", "k-o-1-i", "KOIL"})
    void a_code_is_read_as_it_was_meant(String typed) {
        expected("Ana", "Silva", BORN, PHONE, "K0L1");

        assertThat(found(new Claim.ByCode(typed, BORN))).isEqualTo("Ana");
    }

    @Test
    void a_digit_of_a_birthday_tells_a_family_apart() {
        expected("Amina", "Haddad", LocalDate.of(1982, 1, 1), PHONE);

        assertThat(found(new Claim.ByName("Haddad", LocalDate.of(1980, 1, 1), "4471")))
                .isEmpty();
    }

    @Test
    void a_digit_of_a_telephone_tells_grown_twins_apart() {
        expected("Ana", "Silva", BORN, PHONE);

        assertThat(found(new Claim.ByName("Silva", BORN, "4472"))).isEmpty();
    }

    @Test
    void twins_with_one_telephone_are_nobody_but_by_their_codes() {
        expected("Ana", "Silva", BORN, PHONE, "TW7A");
        expected("Rui", "Silva", BORN, PHONE, "TW7B");

        assertThat(found(new Claim.ByName("Silva", BORN, "4471"))).isEmpty();
        assertThat(found(new Claim.ByCode("TW7B", BORN))).isEqualTo("Rui");
    }

    @Test
    void who_fits_exactly_is_not_preferred_to_who_fits_with_a_slip() {
        expected("Ana", "García", BORN, PHONE);
        expected("Rui", "García López", BORN, PHONE);

        assertThat(found(new Claim.ByName("García", BORN, "4471"))).isEmpty();
        assertThat(found(new Claim.ByName("Garcia", BORN, "4471"))).isEmpty();
    }

    @Test
    void a_twin_whose_visit_is_over_is_still_not_the_other() {
        var over = expected("Ana", "Silva", BORN, PHONE, "TW7A");
        expected("Rui", "Silva", BORN, PHONE, "TW7B");
        clinic.rooms.board.noShow(clinic.desk, visitOf(over));

        assertThat(found(new Claim.ByName("Silva", BORN, "4471"))).isEmpty();
        assertThat(found(new Claim.ByCode("TW7A", BORN))).isEmpty();
    }

    @Test
    void spelling_a_name_in_many_ways_is_still_guessing_at_one_person() {
        expected("Ana", "Whitfield", BORN, PHONE);
        for (var letter = 'a'; letter < 'a' + 8; letter++)
            found(new Claim.ByName("Whitf" + letter + "eld", BORN, "000" + (letter - 'a')));

        assertThat(found(new Claim.ByName("Whitfield", BORN, "4471"))).isEmpty();
        clinic.hand.pass(Duration.ofMinutes(6));
        assertThat(found(new Claim.ByName("Whitfield", BORN, "4471"))).isEqualTo("Ana");
    }

    private VisitId visitOf(Patient person) {
        var today = clinic.store.clock().today();
        var appointments = clinic.store.read(clinic.system, tx -> clinic.rooms.schedule.of(tx, person.id(), today));
        return new VisitId(appointments.getFirst().id().value());
    }

    private Patient expected(String given, String family, LocalDate born, String phone) {
        return expected(given, family, born, phone, "CODE");
    }

    private Patient expected(String given, String family, LocalDate born, String phone, String code) {
        var person = clinic.person(given, family, born, phone);
        clinic.expect(person, Duration.ofMinutes(10), Service.FOLLOWUP, code);
        return person;
    }

    /// What the one who is recognised is called; empty when nobody is.
    private String found(Claim claim) {
        return switch (clinic.rooms.checkIn.identify(Actor.kiosk("kiosk-1"), claim)) {
            case Identified.Expected person -> person.called();
            case Identified.PleaseSeeTheDesk _ -> "";
        };
    }
}
