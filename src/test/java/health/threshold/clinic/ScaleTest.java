package health.threshold.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.TestClinic;
import health.threshold.clinic.checkin.Claim;
import health.threshold.clinic.checkin.Identified;
import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.schedule.Appointment;
import health.threshold.clinic.schedule.AppointmentStatus;
import health.threshold.clinic.schedule.Service;
import health.threshold.kernel.AppointmentId;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.PersonName;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What somebody waits for grows far slower than the number of people on file. Ratios are held to, not milliseconds:
/// a clinic's machine is not this one.
class ScaleTest {

    private static final int FEW = 1_000;
    private static final int EXPECTED_TODAY = 500;
    private static final int BATCH = 1_000;
    private static final int LOOKS = 9;
    private static final double MOST = 8;
    private static final List<String> GIVEN = List.of("María", "Marcus", "Ana", "Tomasz", "Noor", "Eleanor", "Jun");
    private static final List<String> FAMILY =
            List.of("Gómez", "Okafor", "Natarajan", "Wójcik", "Haddad", "Whitfield", "Park", "Marsh", "Silva");
    private static final LocalDate BORN = LocalDate.of(1990, 4, 5);

    @TempDir
    Path folder;

    @Test
    void twenty_times_the_people_do_not_make_anybody_wait() {
        assertThat(ratios(20_000)).allSatisfy((what, ratio) -> assertThat(ratio).isLessThan(MOST));
    }

    @Test
    @Tag("full")
    void a_hundred_times_the_people_do_not_make_anybody_wait() {
        assertThat(ratios(100_000))
                .allSatisfy((what, ratio) -> assertThat(ratio).isLessThan(MOST));
    }

    private Map<String, Double> ratios(int many) {
        timesWith(FEW, folder.resolve("warm"));
        var small = timesWith(FEW, folder.resolve("few"));
        var large = timesWith(many, folder.resolve("many"));
        var ratios = new TreeMap<String, Double>();
        large.forEach((what, nanos) -> {
            ratios.put(what, nanos / (double) small.get(what));
            System.out.printf(
                    "%-14s %,7d people %8.2f ms, %,7d people %8.2f ms%n",
                    what, FEW, small.get(what) / 1e6, many, nanos / 1e6);
        });
        return ratios;
    }

    /// The median time of each thing that somebody waits for.
    private static Map<String, Long> timesWith(int people, Path folder) {
        try (var clinic = new TestClinic(folder)) {
            fill(clinic, people);
            somebodyTwice(clinic);
            var times = new TreeMap<String, Long>();
            times.put(
                    "board",
                    median(() -> clinic.rooms.boardView.today(clinic.desk).lines(), EXPECTED_TODAY));
            for (var typed : List.of("mar", "gom ma", "okafor"))
                times.put("search " + typed, median(() -> search(clinic, typed), 1));
            times.put("two files", median(() -> clinic.rooms.twoFiles.open(clinic.desk), 1));
            times.put("register", median(() -> List.of(registered(clinic)), 1));
            times.put("identify", median(() -> identified(clinic), 1));
            return times;
        }
    }

    private static void fill(TestClinic clinic, int people) {
        for (var from = 0; from < people; from += BATCH) {
            var first = from;
            clinic.store.write(TestClinic.hub(), tx -> {
                for (var at = first; at < first + BATCH; at++) {
                    var patient = patient(clinic, at);
                    clinic.rooms.patients.keep(tx, patient);
                    if (at < EXPECTED_TODAY) clinic.rooms.schedule.keep(tx, today(clinic, patient, at));
                }
                return true;
            });
        }
    }

    private static void somebodyTwice(TestClinic clinic) {
        clinic.keep(patient(clinic, 3));
    }

    private static Patient registered(TestClinic clinic) {
        var patient = patient(clinic, 77);
        clinic.store.write(clinic.desk, tx -> {
            clinic.rooms.patients.keep(tx, patient);
            return true;
        });
        return patient;
    }

    private static Patient patient(TestClinic clinic, int at) {
        var name = new PersonName(GIVEN.get(at % GIVEN.size()), FAMILY.get(at % FAMILY.size()));
        var reach = new Patient.Reach("434 555 %04d".formatted(at % 10_000), null, null);
        var id = new PatientId(clinic.store.newId());
        return new Patient(id, name, null, null, BORN.plusDays(at % 9_973), "en", false, reach, null, true);
    }

    private static Appointment today(TestClinic clinic, Patient patient, int at) {
        var id = new AppointmentId(clinic.store.newId());
        var starts = TestClinic.START.plus(Duration.ofSeconds(at * 30L));
        var length = Duration.ofMinutes(20);
        var code = "C%03d".formatted(at);
        return new Appointment(
                id,
                patient.id(),
                clinic.lee.id(),
                starts,
                length,
                Service.FOLLOWUP,
                AppointmentStatus.BOOKED,
                code,
                false);
    }

    private static List<Patient> search(TestClinic clinic, String typed) {
        return clinic.store.read(clinic.desk, tx -> clinic.rooms.patients.search(tx, typed, 20));
    }

    private static List<Identified> identified(TestClinic clinic) {
        var claim = new Claim.ByName(FAMILY.get(7), BORN.plusDays(7), "0007");
        var answer = clinic.rooms.checkIn.identify(clinic.kiosk, claim);
        assertThat(answer).isInstanceOf(Identified.Expected.class);
        return List.of(answer);
    }

    private static long median(Supplier<? extends List<?>> look, int least) {
        var nanos = new ArrayList<Long>();
        for (var turn = 0; turn < LOOKS + 3; turn++) {
            var start = System.nanoTime();
            assertThat(look.get()).hasSizeGreaterThanOrEqualTo(least);
            nanos.add(System.nanoTime() - start);
        }
        return nanos.stream().skip(3).sorted().toList().get(LOOKS / 2);
    }
}
