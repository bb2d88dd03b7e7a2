package health.threshold.hub.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/// What the hub has acknowledged is there, whatever happens to it next.
class KilledHubTest {

    private final RunningHub hub = RunningHub.shared();
    private final Visitor door = Visitor.trusting(hub.certificate());

    @Test
    void a_hub_that_is_killed_while_it_writes_comes_back_with_all_it_acknowledged() throws Exception {
        var device = Device.withCurve("desk-killed").registerIn(hub.data).enter(door, hub.base());
        var acknowledged = new CopyOnWriteArrayList<String>();
        var writing = CompletableFuture.runAsync(() -> writeUntilSilent(device, acknowledged));
        while (acknowledged.size() < 40) Thread.sleep(10);

        hub.kill();
        writing.join();
        hub.startAgain();

        assertThat(missing(device, acknowledged)).isEmpty();
        assertThat(device.put(address(acknowledged.get(0)), person(acknowledged.get(0)))
                        .status())
                .isEqualTo(200);
    }

    private void writeUntilSilent(Visitor device, List<String> acknowledged) {
        while (true) {
            var id = UUID.randomUUID().toString();
            if (device.put(address(id), person(id)).status() != 201) return;
            acknowledged.add(id);
        }
    }

    /// The token from before is good as well: it stands in the database.
    private List<String> missing(Visitor device, List<String> acknowledged) {
        return acknowledged.stream()
                .filter(id -> device.get(address(id)).status() != 200)
                .toList();
    }

    private String address(String id) {
        return hub.address() + "/Patient/" + id;
    }

    private static String person(String id) {
        return "{\"resourceType\": \"Patient\", \"id\": \"" + id + "\"}";
    }
}
