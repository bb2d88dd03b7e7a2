package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.fx.Background;
import health.threshold.fx.Tongue;
import health.threshold.fx.Words;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Somebody stands at a kiosk whose store is still being opened.
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class KioskAheadTest {

    @TempDir
    Path folder;

    private final CompletableFuture<KioskRooms> opening = new CompletableFuture<>();
    private final LinkedBlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();

    @Test
    void they_begin_at_once_and_are_answered_once_it_is_open() throws Exception {
        try (var lobby = new KioskAtTheClinic(folder);
                var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var flow = saidWho(lobby, workers);
            assertThat(flow.waiting().get()).isEqualTo(Waiting.LOOKING);

            opening.complete(lobby.rooms);

            until(() -> {
                lobby.wait(15);
                return flow.page().get() == Page.DETAILS;
            });
        }
    }

    @Test
    void where_it_cannot_be_opened_they_are_told_that_the_kiosk_stopped() throws Exception {
        try (var lobby = new KioskAtTheClinic(folder);
                var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var flow = saidWho(lobby, workers);

            opening.completeExceptionally(new IllegalStateException("no room"));

            until(() -> flow.page().get() == Page.STOPPED);
        }
    }

    private KioskFlow saidWho(KioskAtTheClinic lobby, ExecutorService workers) {
        var background = new Background(workers, screen::add, lobby.timers, lobby.troubles::add);
        var flow = new KioskFlow(opening::join, lobby.setting, background, Words.of(Kiosk.class, Tongue.ENGLISH));
        flow.go(Page.IDENTIFY);
        flow.session().code.set(KioskAtTheClinic.CODE);
        flow.session().born.set(lobby.mari.birthDate());
        new IdentifyModel(flow).next();
        return flow;
    }

    private void until(BooleanSupplier it) throws InterruptedException {
        while (!it.getAsBoolean()) {
            var next = screen.poll(20, TimeUnit.MILLISECONDS);
            if (next != null) next.run();
        }
    }
}
