package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.clinic.schedule.Service;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/// One kiosk, and a long row of people who check in at it: what it holds does not grow, and no window or thread is
/// left. All of them are expected from the morning on, as a kiosk has its day's people.
/// The store's own cache of pages fills in the first hours and then stands, so a short row may hold a little more.
@ExtendWith(ApplicationExtension.class)
class SoakTest {

    private static final int FEW = 100;
    private static final int MANY = 2_000;
    private static final int TENTHS = 10;
    private static final int LOOKS = 8;
    private static final Duration EACH = Duration.ofSeconds(20);
    private static final javafx.util.Duration BLINK = javafx.util.Duration.seconds(1.2);
    private static final double AS_MUCH = 1.05;
    private static final double WHILE_CACHES_FILL = 1.1;

    @TempDir
    Path folder;

    @BeforeAll
    static void takeTime() {
        Shots.takeTime();
        FxToolkit.toolkitContext().setSetupTimeoutInMillis(7_200_000);
    }

    @Test
    void a_morning_leaves_nothing_behind() throws Exception {
        live(Integer.getInteger("checkins", FEW), WHILE_CACHES_FILL);
    }

    @Test
    @Tag("full")
    void days_leave_nothing_behind() throws Exception {
        live(Integer.getInteger("checkins", MANY), AS_MUCH);
    }

    private void live(int people, double asMuch) throws Exception {
        var memory = new ArrayList<Double>();
        var threads = new ArrayList<Integer>();
        try (var lobby = new KioskAtTheClinic(folder)) {
            for (int at = 0; at < people; at++) expected(lobby, at);
            var opened = new AtomicReference<Opened>();
            FxToolkit.setupFixture(() -> opened.set(Opened.of(lobby)));
            for (int tenth = 0; tenth < TENTHS; tenth++) {
                var from = tenth * people / TENTHS;
                var to = (tenth + 1) * people / TENTHS;
                FxToolkit.setupFixture(() -> {
                    for (int at = from; at < to; at++)
                        checksIn(lobby, opened.get().scene(), at);
                });
                blink();
                FxToolkit.setupFixture(() -> {
                    memory.add(used());
                    threads.add(ManagementFactory.getThreadMXBean().getThreadCount());
                });
            }
            FxToolkit.setupFixture(() -> opened.get().close());
            assertThat(lobby.troubles).isEmpty();
        }
        System.out.printf(
                "%,d check-ins at one kiosk, MB held after each tenth: %s, threads %s%n",
                people, rounded(memory), threads);
        assertThat(memory.getLast()).isLessThan(memory.get(1) * asMuch);
        // Some thread of the machine's own may begin late; one that a check-in leaves behind would go on coming.
        assertThat(threads.getLast()).isLessThanOrEqualTo(Collections.max(threads.subList(0, TENTHS / 2)));
    }

    /// The kiosk without a window, and how many windows there were when it opened.
    private record Opened(Kiosk kiosk, Scene scene, int windows) {

        static Opened of(KioskAtTheClinic lobby) {
            var kiosk = lobby.kiosk();
            return new Opened(
                    kiosk,
                    new Scene(kiosk.root(), 1080, 1920),
                    Window.getWindows().size());
        }

        void close() {
            assertThat(Window.getWindows()).hasSize(windows);
            kiosk.close();
        }
    }

    /// A field's caret that is gone with its page ends at its next blink. There is none while the thread of the screen
    /// is held.
    private static void blink() throws InterruptedException {
        System.gc();
        var blinked = new CountDownLatch(1);
        Platform.runLater(() -> {
            var pause = new PauseTransition(BLINK);
            pause.setOnFinished(past -> blinked.countDown());
            pause.play();
        });
        assertThat(blinked.await(60, TimeUnit.SECONDS)).isTrue();
    }

    private static void expected(KioskAtTheClinic lobby, int number) {
        var person = lobby.clinic.person("Given" + number, "Family", born(number), "434 5%06d".formatted(number));
        var comes = EACH.multipliedBy(number).plusMinutes(10);
        lobby.clinic.expect(person, comes, Service.FOLLOWUP, code(number));
        lobby.clinic.cover(person.id(), 20);
    }

    private static void checksIn(KioskAtTheClinic lobby, Scene scene, int number) {
        var hand = new ModelHand(scene);
        hand.tap("checkIn-en");
        hand.type("code", code(number));
        hand.born(born(number));
        hand.tap("next");
        lobby.wait(15);
        hand.tap("allRight");
        hand.tap("pay");
        hand.tap("fine");
        hand.tap("finish");
        lobby.clinic.hand.pass(EACH);
    }

    private static LocalDate born(int number) {
        return LocalDate.of(1950, 1, 1).plusDays(number);
    }

    private static String code(int number) {
        return "S%05d".formatted(number);
    }

    /// What no collection gets rid of: the store's own worker may hold a buffer while one looks.
    private static double used() {
        var least = Long.MAX_VALUE;
        for (int at = 0; at < LOOKS; at++) {
            System.gc();
            least = Math.min(
                    least,
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
        return least / (1024.0 * 1024);
    }

    private static List<Long> rounded(List<Double> figures) {
        return figures.stream().map(Math::round).toList();
    }
}
