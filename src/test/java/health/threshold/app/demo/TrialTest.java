package health.threshold.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.TestClinic;
import health.threshold.hub.Filling;
import health.threshold.hub.Types;
import health.threshold.hub.server.Access;
import health.threshold.hub.server.Connection;
import health.threshold.hub.server.ModelServer;
import health.threshold.hub.server.Quirks;
import health.threshold.hub.server.ServerHub;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// A trial server that holds nothing is given the demo clinic, once.
class TrialTest {

    private final TestClinic.HandClock clock = new TestClinic.HandClock();
    private final ModelServer server = new ModelServer(Quirks.NONE, clock, new Random(7));

    @Test
    void an_empty_server_is_filled_once() {
        var clinic = DemoClinic.few(clock, TestClinic.ZONE);

        var sent = Filling.fill(hub(), clinic);
        var again = Filling.fill(hub(), clinic);

        assertThat(sent).isEqualTo(clinic.size()).isLessThan(2_500);
        assertThat(again).isZero();
        assertThat(server.all("Appointment")).hasSizeGreaterThanOrEqualTo(60);
        assertThat(server.all("Organization")).hasSize(1);
    }

    private ServerHub hub() {
        return new ServerHub(
                new Connection(ModelServer.BASE, server, Access.open(), clock),
                Types.whole(List.of()),
                Duration.ofMinutes(5));
    }
}
