package health.threshold.station.desk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.Pauses;
import health.threshold.app.Screens;
import health.threshold.app.TestClinic;
import health.threshold.clinic.care.Facts;
import health.threshold.clinic.schedule.Service;
import health.threshold.fx.Background;
import health.threshold.fx.Timers;
import health.threshold.kernel.PatientId;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;

/// The desk stays smooth while a hub's resources stream into its store: nothing of ours holds the thread of the screens
/// for long. The screen in memory copies each picture on that very thread, sign by sign, which no real window does, and
/// a machine that others use makes single pauses as long as it likes. So what is ours is counted in the processor's
/// time, and only the middle pause is compared: with that of a table drawn anew as often, beside a thread that reckons.
class SmoothTest extends DeskAtTheClinic {

    private static final int PAGES = 30;
    private static final int WARM = 10;
    private static final int PAGE = 200;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Duration LOOK = Duration.ofMillis(120);
    private static final Duration LONGEST = Duration.ofMillis(100);

    /// A second thread of the store is not to be seen as a different screen.
    private static final double NO_OTHER_SCREEN = 4;
    private static final double FRAME = 100;

    private final AtomicLong longest = new AtomicLong();

    @Test
    void the_board_keeps_moving_while_a_hub_streams_in() throws Exception {
        // The first rows bring classes and code that is not compiled yet, as the first minute of a day does.
        for (int page = 1; page <= WARM; page++) coming(page);
        Screens.await("the first to come in", () -> shows("Newcomer" + WARM));
        longest.set(0);
        var streaming = Pauses.during(() -> {
            for (int page = WARM + 1; page <= PAGES; page++) coming(page);
        });
        Screens.await("who came in last", () -> shows("Newcomer" + PAGES));
        var ours = longest.get() / 1e6;
        var busy = Pauses.during(() -> drawnAgain(Duration.ofSeconds(5)));

        System.out.printf(
                "pauses while a hub streams in: %s, our longest look %.0f ms; while one only reckons: %s%n",
                streaming, ours, busy);
        assertThat(ours).isLessThan(LONGEST.toMillis());
        assertThat(streaming.at(0.5)).isLessThan(Math.max(FRAME, busy.at(0.5)) * NO_OTHER_SCREEN);
    }

    /// Counts what each thing of ours takes of the processor on the thread of the screens; what others take is not
    /// ours.
    @Override
    Background background() {
        return new Background(
                Executors.newVirtualThreadPerTaskExecutor(),
                ours -> Platform.runLater(() -> {
                    var before = THREADS.getCurrentThreadCpuTime();
                    ours.run();
                    longest.accumulateAndGet(THREADS.getCurrentThreadCpuTime() - before, Math::max);
                }),
                Timers.sleeping(),
                trouble -> {});
    }

    /// A page of the hub: somebody new who is expected today, and many other things.
    private void coming(int page) {
        clinic.expect(
                clinic.person("Newcomer" + page, "Page", LocalDate.of(1980, 1, 1), "434 555 0199"),
                Duration.ofMinutes(-page),
                Service.FOLLOWUP,
                "N" + page);
        clinic.store.write(TestClinic.hub(), tx -> {
            for (int at = 0; at < PAGE; at++) {
                var whose = new PatientId(new UUID(page, at));
                clinic.rooms.careFile.keep(tx, new Facts.Allergy(tx.newId(), whose, "Penicillin", null, null, true));
            }
            return true;
        });
    }

    private boolean shows(String given) {
        var table = (DayTable) Screens.node(scene, "board");
        return table.getItems().stream()
                .anyMatch(row -> row instanceof DeskRow.Line(var line)
                        && line.who().name().startsWith(given));
    }

    private void drawnAgain(Duration time) {
        var end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            Screens.fx(() -> {
                ((DayTable) Screens.node(scene, "board")).refresh();
                return true;
            });
            var look = System.nanoTime() + LOOK.toNanos();
            while (System.nanoTime() < look) Thread.onSpinWait();
        }
    }
}
