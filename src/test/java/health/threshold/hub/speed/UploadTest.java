package health.threshold.hub.speed;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.clinic.feedback.Feedback;
import health.threshold.clinic.feedback.FeedbackKind;
import health.threshold.hub.Scope;
import health.threshold.hub.SyncStatus;
import health.threshold.hub.Types;
import health.threshold.hub.fhir.Device;
import health.threshold.hub.server.Access;
import health.threshold.hub.server.Connection;
import health.threshold.hub.server.ModelServer;
import health.threshold.hub.server.Quirks;
import health.threshold.hub.server.ServerHub;
import health.threshold.hub.server.Wire;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sending is bound by the hub: what the device does itself for each resource takes less time than the reference hub
/// needs for it on a core of its own.
class UploadTest {

    /// As measured at HAPI FHIR on two busy cores; see the sizing of the hub.
    private static final Duration THINKING = Duration.ofMillis(15);

    private static final int CHANGES = 300;

    @TempDir
    Path own;

    @Test
    void a_device_keeps_the_hub_busy_and_not_the_other_way_round() throws Exception {
        var hub = new Thoughtful(new ModelServer(Quirks.NONE, Clock.systemUTC(), new Random(1)));
        var connection = new Connection(ModelServer.BASE, hub, Access.open(), Clock.systemUTC());
        try (var device = new Device(
                own,
                "one",
                Scope.EVERYONE,
                translators -> new ServerHub(connection, Types.whole(translators.types()), Duration.ofMinutes(5)))) {
            changed(device, CHANGES);
            device.sync.runOnce();
            changed(device, CHANGES);
            hub.thought = Duration.ZERO;

            var start = System.nanoTime();
            assertThat(device.sync.runOnce())
                    .isInstanceOfSatisfying(
                            SyncStatus.UpToDate.class,
                            done -> assertThat(done.sent()).isEqualTo(CHANGES));
            var itself = Duration.ofNanos(System.nanoTime() - start).minus(hub.thought);

            var share = itself.toNanos() / (double) hub.thought.toNanos();
            System.out.printf(
                    "%d resources: the hub thought %,d ms, the device itself took %.2f of that%n",
                    CHANGES, hub.thought.toMillis(), share);
            assertThat(share).isLessThan(1);
        }
    }

    private static void changed(Device device, int times) {
        var clinic = device.clinic;
        for (int at = 0; at < times; at++)
            clinic.store.write(clinic.desk, tx -> {
                clinic.rooms.feedback.keep(
                        tx, new Feedback(tx.newId(), null, FeedbackKind.COMPLAINT, "Thank you", tx.now(), null));
                return true;
            });
    }

    /// A server that takes its time for each resource.
    private static final class Thoughtful implements Wire {
        private final ModelServer server;
        private Duration thought = Duration.ZERO;

        Thoughtful(ModelServer server) {
            this.server = server;
        }

        @Override
        public Reply exchange(Request request) {
            var start = System.nanoTime();
            if (!request.method().equals("GET")) LockSupport.parkNanos(THINKING.toNanos());
            var reply = server.exchange(request);
            thought = thought.plusNanos(System.nanoTime() - start);
            return reply;
        }
    }
}
