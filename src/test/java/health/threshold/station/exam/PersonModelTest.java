package health.threshold.station.exam;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.TestClinic;
import health.threshold.clinic.care.LeavingAnswer;
import health.threshold.clinic.care.LeavingItem;
import health.threshold.clinic.care.PersonFirst;
import health.threshold.clinic.schedule.Service;
import health.threshold.fx.Background;
import health.threshold.fx.HandTimers;
import health.threshold.fx.Words;
import health.threshold.kernel.AsOf;
import health.threshold.kernel.VisitId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Quick hands before a slow store: presses keep their order, and no late look takes one back.
class PersonModelTest {

    @TempDir
    Path folder;

    private final Deque<Runnable> workers = new ArrayDeque<>();
    private final Deque<Runnable> screen = new ArrayDeque<>();
    private final List<LeavingAnswer> shown = new ArrayList<>();
    private TestClinic clinic;
    private VisitId visit;
    private PersonModel person;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder);
        var appointment = clinic.expect(clinic.maria(), Duration.ofMinutes(5), Service.BLOOD_DRAW, "K7MQ");
        visit = new VisitId(appointment.value());
        clinic.rooms.board.arrive(clinic.desk, appointment);
        clinic.rooms.board.room(clinic.nurse, visit, clinic.room1.id());
        person = model();
        person.open(visit);
        newestFirst();
        person.person().subscribe(this::see);
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void presses_are_kept_in_their_order_whichever_worker_is_quicker() {
        person.answer(LeavingItem.FOLLOW_UP);
        person.answer(LeavingItem.FOLLOW_UP);
        newestFirst();

        var kept = clinic.rooms.exam.again(clinic.nurse, visit).written().leaving();
        assertThat(kept).containsEntry(LeavingItem.FOLLOW_UP, LeavingAnswer.NEEDED);
    }

    @Test
    void a_look_from_before_takes_no_press_back() {
        person.look();
        workers.remove().run();
        person.answer(LeavingItem.FOLLOW_UP);
        newestFirst();

        assertThat(shown).containsOnly(LeavingAnswer.FINE);
    }

    private void see(PersonFirst now) {
        var answer = now.written().leaving().get(LeavingItem.FOLLOW_UP);
        if (answer != null || !shown.isEmpty()) shown.add(answer);
    }

    private void newestFirst() {
        while (!workers.isEmpty() || !screen.isEmpty()) {
            while (!screen.isEmpty()) screen.remove().run();
            if (!workers.isEmpty()) workers.removeLast().run();
        }
    }

    private PersonModel model() {
        return new PersonModel(
                ExamAtTheClinic.rooms(clinic),
                new ExamSetting(
                        clinic.nurse, "Ruth", clinic.store.clock(), new SimpleStringProperty(""), AsOf.NOW, () -> {}),
                new Background(workers::add, screen::add, new HandTimers(), trouble -> {}),
                Words.of(Exam.class, Locale.US),
                () -> {});
    }
}
