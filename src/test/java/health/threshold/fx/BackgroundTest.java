package health.threshold.fx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class BackgroundTest {

    private final List<Trouble> troubles = new ArrayList<>();

    @Test
    void work_runs_on_a_worker_and_its_answer_on_the_fx_thread() throws Exception {
        var answered = new CompletableFuture<Boolean>();

        Background.live(troubles::add)
                .run(
                        Platform::isFxApplicationThread,
                        onFx -> answered.complete(!onFx && Platform.isFxApplicationThread()));

        assertThat(answered.get(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void trouble_restores_the_screen_then_is_told() {
        var told = new ArrayList<String>();
        var background = Background.inline(new HandTimers(), trouble -> told.add(trouble.kind()));

        background.run(BackgroundTest::breaks, answer -> told.add("answer"), () -> told.add("restored"));

        assertThat(told).containsExactly("restored", "java.lang.IllegalStateException");
    }

    @Test
    void trouble_logs_frames_and_a_number_and_never_the_message() {
        var log = new ArrayList<String>();
        var listener = listening(log);
        Logger.getLogger(Background.class.getName()).addHandler(listener);

        Background.inline(new HandTimers(), troubles::add).run(BackgroundTest::breaks, answer -> {});

        Logger.getLogger(Background.class.getName()).removeHandler(listener);
        assertThat(log).hasSize(1);
        assertThat(log.getFirst())
                .contains(troubles.getFirst().reference().value(), "IllegalStateException", "BackgroundTest.breaks")
                .doesNotContain("Gomez")
                .doesNotContain("Okafor");
    }

    @Test
    void work_in_order_never_overtakes_and_goes_on_after_trouble() {
        var given = new ArrayDeque<Runnable>();
        var told = new ArrayList<String>();
        var line =
                new Background(given::add, Runnable::run, new HandTimers(), trouble -> told.add("trouble")).inOrder();
        line.run(BackgroundTest::breaks, answer -> {});
        line.run(() -> "second", told::add);
        assertThat(given).hasSize(1);

        given.remove().run();
        line.run(() -> "third", told::add);
        given.remove().run();

        assertThat(told).containsExactly("trouble", "second", "third");
    }

    @Test
    void in_a_strict_test_trouble_is_loud() {
        assertThatThrownBy(() -> Background.inline().run(BackgroundTest::breaks, answer -> {}))
                .hasMessageContaining("IllegalStateException");
    }

    @Test
    void a_timer_rings_each_period_until_it_is_stopped() {
        var timers = new HandTimers();
        var rung = new ArrayList<String>();
        var timer = Background.inline(timers, troubles::add).every(Duration.ofSeconds(10), () -> rung.add("tick"));

        timers.pass(Duration.ofSeconds(35));
        timer.unsubscribe();
        timers.pass(Duration.ofMinutes(5));

        assertThat(rung).hasSize(3);
    }

    @Test
    void a_live_timer_rings_once_on_the_fx_thread() throws Exception {
        var rung = new CompletableFuture<Boolean>();

        Background.live(troubles::add)
                .later(Duration.ofMillis(5), () -> rung.complete(Platform.isFxApplicationThread()));

        assertThat(rung.get(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void an_answer_overtaken_by_a_newer_question_is_dropped() {
        var waiting = new ArrayList<Runnable>();
        var answers = new ArrayList<String>();
        var search = new Background(waiting::add, Runnable::run, new HandTimers(), troubles::add).newest();

        search.run(() -> "for G", answers::add);
        search.run(() -> "for Go", answers::add);
        waiting.reversed().forEach(Runnable::run);

        assertThat(answers).containsExactly("for Go");
    }

    private static String breaks() {
        throw new IllegalStateException("Maria Gomez", new IllegalArgumentException("Sam Okafor"));
    }

    private static Handler listening(List<String> log) {
        return new Handler() {
            @Override
            public void publish(LogRecord record) {
                log.add(record.getMessage() + record.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
