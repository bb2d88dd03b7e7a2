package health.threshold.clinic.care;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.TestClinic;
import health.threshold.clinic.schedule.Service;
import health.threshold.clinic.visit.DeskReason;
import health.threshold.kernel.VisitId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// In which order those who wait stand before the nurse.
class WaitingForARoomTest {

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
    void what_waits_for_the_desk_brings_nobody_forward() {
        arrives("Sam", -20);
        clinic.hand.pass(Duration.ofMinutes(5));
        var newcomer = arrives("Priya", -10);

        leave(newcomer, DeskReason.CARD_UNCLEAR);

        assertThat(waiting()).containsExactly("Sam", "Priya");
    }

    @Test
    void an_early_bird_waits_only_from_their_own_time_on() {
        arrives("Sam", 60);
        clinic.hand.pass(Duration.ofMinutes(5));
        arrives("Priya", -10);

        assertThat(waiting()).containsExactly("Priya", "Sam");
    }

    @Test
    void whoever_is_in_need_comes_first() {
        arrives("Sam", -20);
        clinic.hand.pass(Duration.ofMinutes(5));
        var priya = arrives("Priya", -10);

        clinic.rooms.moments.staffSawIt(clinic.desk, priya);

        assertThat(waiting()).containsExactly("Priya", "Sam");
    }

    private VisitId arrives(String name, int minutes) {
        var person = clinic.person(name, "Okafor", LocalDate.of(1992, 5, 6), "434 555 0101");
        var appointment =
                clinic.expect(person, Duration.ofMinutes(minutes), Service.FOLLOWUP, name.toUpperCase(Locale.ROOT));
        clinic.rooms.board.arrive(clinic.desk, appointment);
        return new VisitId(appointment.value());
    }

    private void leave(VisitId id, DeskReason reason) {
        clinic.store.write(clinic.system, tx -> {
            clinic.rooms.requests.leave(
                    tx, reason, clinic.rooms.visits.find(tx, id).orElseThrow(), "");
            return true;
        });
    }

    private List<String> waiting() {
        return clinic.rooms.exam.waiting(clinic.nurse).stream()
                .map(line -> line.who().name().split(" ")[0])
                .toList();
    }
}
