package health.threshold.station.lobby;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.TestClinic;
import health.threshold.clinic.schedule.Service;
import health.threshold.fx.Background;
import health.threshold.fx.HandTimers;
import health.threshold.kernel.Actor;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The board while much changes at once, as when the practice's server is heard after a while.
class LobbyModelTest {

    @TempDir
    Path folder;

    private final ArrayDeque<Runnable> workers = new ArrayDeque<>();
    private final HandTimers timers = new HandTimers();

    @Test
    void it_goes_on_showing_while_changes_come_faster_than_it_can_look() {
        try (var clinic = new TestClinic(folder);
                var model = board(clinic)) {
            var sam = clinic.person("Sam", "Okafor", LocalDate.of(1992, 5, 6), "434 555 0101");
            for (int each = 0; each < 5; each++)
                clinic.expect(sam, Duration.ofMinutes(each), Service.FOLLOWUP, "SAM" + each);

            workers.remove().run();

            assertThat(model.shown().get().clinic()).isEqualTo("Harbor Street Clinic");
            timers.pass(Duration.ofSeconds(1));
            assertThat(workers).as("all that came meanwhile is one look").hasSize(1);
        }
    }

    private LobbyModel board(TestClinic clinic) {
        var setting = new LobbySetting(
                Actor.board("board-1"),
                clinic.store.clock(),
                () -> "Harbor Street Clinic",
                Optional::empty,
                false,
                typed -> false,
                () -> {});
        var background = new Background(workers::add, Runnable::run, timers, trouble -> {});
        return new LobbyModel(clinic.rooms.lobbyBoard, setting, background);
    }
}
