package health.threshold.app;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.kernel.Station;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A device knows how old what the others wrote is, and knows it still after a restart without the hub.
class AsOfTest {

    private final TestClinic.HandClock hand = new TestClinic.HandClock();

    @TempDir
    Path folder;

    @Test
    void what_was_heard_just_now_is_not_old_and_a_hub_that_is_away_makes_it_so() throws Exception {
        var hub = Files.createDirectory(folder.resolve("hub"));
        try (var clinic = open(hub)) {
            clinic.sync().runOnce();
            assertThat(clinic.asOf().old()).isEmpty();
            Files.move(hub, folder.resolve("away"));

            hand.pass(Duration.ofMinutes(14));
            clinic.sync().runOnce();
            assertThat(clinic.asOf().old()).isEmpty();
            hand.pass(Duration.ofMinutes(2));
            clinic.sync().runOnce();

            assertThat(clinic.asOf().old()).hasValue(TestClinic.START);
        }
        try (var again = open(hub)) {
            again.sync().runOnce();
            assertThat(again.asOf().old()).hasValue(TestClinic.START);

            Files.move(folder.resolve("away"), hub);
            again.sync().runOnce();
            assertThat(again.asOf().old()).isEmpty();
        }
    }

    @Test
    void on_a_device_that_is_alone_nothing_grows_old() throws Exception {
        try (var clinic = open(folder.resolve("desk-1/hub"))) {
            clinic.sync().runOnce();

            hand.pass(Duration.ofDays(3));

            assertThat(clinic.asOf().old()).isEmpty();
        }
    }

    private OpenClinic open(Path hub) throws Exception {
        var data = Files.createDirectories(folder.resolve("desk-1"));
        var settings = new Settings(
                List.of(Station.DESK),
                data,
                new HubAddress.Folder(hub),
                false,
                Optional.of(Locale.US),
                LobbySettings.NONE,
                "desk-1");
        return OpenClinic.open(settings, hand);
    }
}
