package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.clinic.billing.Share;
import health.threshold.clinic.billing.SimulatedTerminal.Card;
import health.threshold.fx.Background;
import health.threshold.fx.Tongue;
import health.threshold.fx.Words;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// However somebody leaves the kiosk while its reader waits for their card, the reader waits no longer.
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class KioskCardLetGoTest {

    enum Going {
        WALKS_AWAY(KioskFlow::stop),
        IS_DONE(KioskFlow::finish),
        STARTS_OVER(KioskFlow::startOver),
        WANTS_A_PRIVATE_WORD(KioskFlow::privateWord),
        RATHER_TALKS(KioskFlow::talkToUs);

        private final Consumer<KioskFlow> way;

        Going(Consumer<KioskFlow> way) {
            this.way = way;
        }
    }

    @TempDir
    Path folder;

    private final LinkedBlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private KioskAtTheClinic lobby;

    @BeforeEach
    void open() {
        lobby = new KioskAtTheClinic(folder);
    }

    @AfterEach
    void close() {
        lobby.close();
    }

    @ParameterizedTest
    @EnumSource
    void no_reader_waits_for_somebody_who_has_gone(Going going) throws Exception {
        var workers = Executors.newVirtualThreadPerTaskExecutor();
        var background = new Background(workers, screen::add, lobby.timers, lobby.troubles::add);
        var flow = new KioskFlow(() -> lobby.rooms, lobby.setting, background, Words.of(Kiosk.class, Tongue.ENGLISH));
        paying(flow);
        var terminal = lobby.setting.simulated();
        flow.session().paying.card.set(Card.NOT_HELD);
        new CopayModel(flow).pay(Share.TODAY);
        until(terminal::isArmed);
        new CopayModel(flow).pay(Share.TODAY);
        new Charging(flow).charge(Share.TODAY);

        going.way.accept(flow);

        until(() -> !terminal.isArmed());
        assertThat(terminal.charges()).isZero();
        workers.close();
        assertThat(lobby.rooms.copays().turns())
                .as("a press that was refused has no turn")
                .isZero();
    }

    private void paying(KioskFlow flow) {
        flow.go(Page.IDENTIFY);
        var model = new IdentifyModel(flow);
        flow.session().code.set(KioskAtTheClinic.CODE);
        flow.session().born.set(lobby.mari.birthDate());
        model.next();
        until(() -> {
            lobby.wait(1);
            return flow.page().get() == Page.DETAILS;
        });
        new DetailsModel(flow).confirm();
        until(() -> flow.page().get() == Page.COPAY);
    }

    /// Lets the screen's thread do what it has been given, until this is so.
    private void until(BooleanSupplier so) {
        while (!so.getAsBoolean()) {
            for (var next = screen.poll(); next != null; next = screen.poll()) next.run();
            Thread.onSpinWait();
        }
    }
}
