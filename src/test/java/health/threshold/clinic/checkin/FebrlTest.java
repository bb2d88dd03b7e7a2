package health.threshold.clinic.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.clinic.patient.Patient;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.PersonName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 2,000 made-up people, all expected today, and 3,000 claims of theirs with what people mistype (FEBRL data set 3).
class FebrlTest {

    private static final Path PEOPLE = Path.of("../shared/data/people/febrl3.csv");
    private static final double LEAST_FOUND = 0.65;

    /// @param who the number that a person and their claims share
    private record Entry(int who, boolean original, String family, Optional<LocalDate> born, String tail) {

        boolean canBeTyped() {
            return !family.isEmpty() && born.isPresent() && tail.length() == 4;
        }

        Claim claim() {
            return new Claim.ByName(family, born.orElseThrow(), tail);
        }
    }

    private List<Entry> claims;
    private Map<Integer, Entry> originals;
    private PeopleToday today;

    @BeforeEach
    void read() throws IOException {
        Assumptions.assumeTrue(Files.exists(PEOPLE), "the FEBRL people are not here");
        var all = Files.readAllLines(PEOPLE).stream()
                .skip(1)
                .map(FebrlTest::entry)
                .toList();
        claims = all.stream().filter(one -> !one.original()).toList();
        originals = all.stream().filter(Entry::original).collect(Collectors.toMap(Entry::who, one -> one));
        today = new PeopleToday(originals.values().stream()
                .filter(Entry::canBeTyped)
                .map(FebrlTest::person)
                .toList());
    }

    @Test
    void two_thirds_of_the_imperfect_claims_are_found_and_nobody_is_taken_for_another() {
        var wrong = new ArrayList<String>();
        int found = 0;
        int exact = 0;
        for (var claim : claims) {
            var original = originals.get(claim.who());
            if (claim.canBeTyped() && isTheSame(claim, original)) exact++;
            var meant = claim.canBeTyped() ? today.meantBy(claim.claim()) : Set.<PatientId>of();
            if (meant.equals(Set.of(id(claim.who())))) found++;
            else if (meant.size() == 1) wrong.add(claim + " taken for " + meant);
        }

        System.out.printf(
                "FEBRL 3: of %,d claims exact matching finds %.1f %%, forgiving matching %.1f %%; wrong people: %d%n",
                claims.size(), 100.0 * exact / claims.size(), 100.0 * found / claims.size(), wrong.size());
        assertThat(wrong).isEmpty();
        assertThat(found / (double) claims.size()).isGreaterThanOrEqualTo(LEAST_FOUND);
    }

    @Test
    void nobody_is_recognised_in_a_person_who_is_not_expected() {
        var half = originals.values().stream().filter(one -> one.who() % 2 == 0).toList();
        var expected = new PeopleToday(
                half.stream().filter(Entry::canBeTyped).map(FebrlTest::person).toList());

        var strangers = claims.stream().filter(one -> one.who() % 2 == 1).filter(Entry::canBeTyped);

        assertThat(strangers.flatMap(one -> expected.meantBy(one.claim()).stream()))
                .isEmpty();
    }

    private static boolean isTheSame(Entry claim, Entry original) {
        return claim.family().equals(original.family())
                && claim.born().equals(original.born())
                && claim.tail().equals(original.tail());
    }

    private static Entry entry(String line) {
        var fields = line.split(",", -1);
        var id = fields[0].strip().split("-");
        var number = fields[10].strip();
        var tail = number.length() < 4 ? "" : number.substring(number.length() - 4);
        return new Entry(
                Integer.parseInt(id[1]), id[2].equals("org"), fields[2].strip(), date(fields[9].strip()), tail);
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static PeopleToday.Person person(Entry one) {
        var file = new Patient(
                id(one.who()),
                new PersonName("", one.family()),
                null,
                null,
                one.born().orElseThrow(),
                "en",
                false,
                new Patient.Reach("555 " + one.tail(), null, null),
                null,
                true);
        return new PeopleToday.Person(file.id(), List.of(file), List.of(), List.of());
    }

    private static PatientId id(int who) {
        return new PatientId(new UUID(0, who));
    }
}
