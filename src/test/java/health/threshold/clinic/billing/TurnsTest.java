package health.threshold.clinic.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final int PEOPLE = 40;

    private final Turns<String> turns = new Turns<>();

    @Test
    void many_at_one_thing_are_one_at_a_time() throws Exception {
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        all(
                PEOPLE,
                () -> turns.inTurn("visit", () -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    Thread.yield();
                    return inside.decrementAndGet();
                }));

        assertThat(most).hasValue(1);
        assertThat(turns.size()).isZero();
    }

    @Test
    void others_need_not_wait() throws Exception {
        var both = new CountDownLatch(2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var one = threads.submit(() -> turns.inTurn("one", () -> met(both)));
            var other = threads.submit(() -> turns.inTurn("other", () -> met(both)));

            assertThat(one.get()).isTrue();
            assertThat(other.get()).isTrue();
        }
    }

    @Test
    void what_fails_gives_its_turn_back() {
        assertThatThrownBy(() -> turns.inTurn("visit", () -> {
                    throw new IllegalStateException("unplugged");
                }))
                .hasMessage("unplugged");

        assertThat(turns.size()).isZero();
        assertThat(turns.<String>inTurn("visit", () -> "again")).isEqualTo("again");
    }

    private static boolean met(CountDownLatch both) {
        both.countDown();
        try {
            both.await();
            return true;
        } catch (InterruptedException ended) {
            return false;
        }
    }

    private static void all(int times, Callable<Integer> what) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> begun = new ArrayList<>();
            for (int at = 0; at < times; at++) begun.add(threads.submit(what));
            for (var one : begun) one.get();
        }
    }
}
