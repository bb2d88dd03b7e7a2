package health.threshold.hub.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Two nodes on one PostgreSQL behind a balancer are one hub to the devices, and go on when one of them is gone.
@Tag("postgres")
class SeveralNodesTest {

    private static Cluster cluster;
    private static RunningHub one;
    private static RunningHub two;
    private static List<String> nodes;
    private static String balanced;
    private static Visitor device;

    /// Both nodes start at the same moment on an empty database.
    @BeforeAll
    static void a_practice_with_two_nodes() throws Exception {
        var missing = Cluster.missing();
        assumeTrue(missing.isEmpty(), () -> "Skipped: " + missing.orElseThrow());
        cluster = Cluster.start();
        var data = RunningHub.temporary();
        var tls = new Certificate(data.resolve("tls/hub.p12"), data.resolve("tls/password"), true);
        tls.ready("127.0.0.1");
        var balancerPort = Cluster.freePort();
        var ports = List.of(Cluster.freePort(), Cluster.freePort());
        var settings = Map.of(
                "HUB_BIND",
                "127.0.0.1",
                "HUB_URL",
                "https://127.0.0.1:" + balancerPort,
                "HUB_DB_URL",
                cluster.jdbc(),
                "HUB_DB_USER",
                Cluster.USER,
                "HUB_DB_PASSWORD",
                Cluster.PASSWORD);
        cluster.startBalancer(balancerPort, ports, tls.pem());
        var first = CompletableFuture.supplyAsync(() -> RunningHub.start(data, ports.get(0), settings));
        var second = CompletableFuture.supplyAsync(() -> RunningHub.start(data, ports.get(1), settings));
        one = first.join();
        two = second.join();
        nodes = ports.stream().map(port -> "https://127.0.0.1:" + port).toList();
        balanced = "https://127.0.0.1:" + balancerPort;
        var door = Visitor.trusting(tls.pem());
        until(() -> door.get(balanced + "/health").status() == 200);
        device = Device.withCurve("desk").registerIn(data).enter(door, balanced);
    }

    @AfterAll
    static void everybody_goes() {
        Stream.of(one, two).filter(hub -> hub != null).forEach(RunningHub::kill);
        if (cluster != null) cluster.end();
    }

    @Test
    void what_is_written_through_the_balancer_is_read_at_every_node() {
        var id = write();

        for (var node : nodes)
            assertThat(device.get(node + "/fhir/Patient/" + id).status()).isEqualTo(200);
    }

    @Test
    void an_assertion_is_taken_by_one_node_only_and_its_token_is_good_at_all() throws Exception {
        var exam = Device.withCurve("exam").registerIn(one.data);
        var assertion = exam.sign(balanced + "/token");

        var token = Device.askWith(device, nodes.get(0), assertion).at("/access_token");

        assertThat(Device.askWith(device, nodes.get(1), assertion).status()).isEqualTo(401);
        assertThat(device.with(token).get(nodes.get(1) + "/fhir/Patient").status())
                .isEqualTo(200);
    }

    @Test
    void the_next_page_comes_from_any_node() {
        for (var count = 0; count < 7; count++) write();

        var first = device.get(nodes.get(0) + "/fhir/Patient?_sort=_lastUpdated&_count=3");
        var next = first.json().at("/link/1/url").asText();

        assertThat(next).startsWith(balanced + "/fhir?_getpages=");
        var pages = Stream.of(balanced, nodes.get(0), nodes.get(1))
                .map(base -> device.get(next.replace(balanced, base))
                        .json()
                        .at("/entry")
                        .findValuesAsText("fullUrl"))
                .toList();
        assertThat(pages.get(0)).hasSize(3);
        assertThat(pages.get(1)).isEqualTo(pages.get(0));
        assertThat(pages.get(2)).isEqualTo(pages.get(0));
    }

    @Test
    void two_edits_of_one_version_at_two_nodes_do_not_overwrite_each_other() {
        for (var round = 0; round < 5; round++) {
            var id = write();

            var edits = nodes.stream()
                    .map(node -> CompletableFuture.supplyAsync(() ->
                            device.put(node + "/fhir/Patient/" + id, person(id, "by " + node), "If-Match", "W/\"1\"")))
                    .toList();

            assertThat(edits.stream().map(edit -> edit.join().status())).containsExactlyInAnyOrder(200, 409);
        }
    }

    @Test
    void a_node_that_dies_takes_nothing_with_it() throws Exception {
        var acknowledged = new ArrayList<String>();
        for (var count = 0; count < 20; count++) acknowledged.add(write());
        var before = Instant.now();

        one.kill();
        for (var count = 0; count < 20; count++) acknowledged.add(writeUntilTaken());

        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(30));
        assertThat(acknowledged)
                .allMatch(id -> device.get(balanced + "/fhir/Patient/" + id).status() == 200);
        one.startAgain();
        assertThat(acknowledged)
                .allMatch(id -> device.get(nodes.get(0) + "/fhir/Patient/" + id).status() == 200);
        until(() -> device.get(nodes.get(0) + "/health").status() == 200);
    }

    @Test
    void without_its_database_a_node_says_so_and_comes_back_with_it() throws Exception {
        var id = write();

        cluster.stopDatabase();

        until(() -> device.get(nodes.get(1) + "/health").status() == 503);
        assertThat(device.get(nodes.get(1) + "/fhir/Patient/" + id).status()).isEqualTo(503);
        cluster.startDatabase();
        until(() -> device.get(nodes.get(1) + "/fhir/Patient/" + id).status() == 200);
        until(() -> device.get(balanced + "/fhir/Patient/" + id).status() == 200);
    }

    private static String write() {
        var id = UUID.randomUUID().toString();
        assertThat(put(id).status()).isEqualTo(201);
        return id;
    }

    /// As a device does: no answer, or an answer that the hub cannot just now, means once more.
    private static String writeUntilTaken() throws Exception {
        var id = UUID.randomUUID().toString();
        until(() -> put(id).status() / 100 == 2);
        return id;
    }

    private static Reply put(String id) {
        return device.put(balanced + "/fhir/Patient/" + id, person(id, "Anders"));
    }

    private static String person(String id, String family) {
        return "{\"resourceType\": \"Patient\", \"id\": \"" + id + "\", \"name\": [{\"family\": \"" + family + "\"}]}";
    }

    private static void until(BooleanSupplier holds) throws Exception {
        var patience = Instant.now().plusSeconds(60);
        while (!holds.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(patience);
            Thread.sleep(100);
        }
    }
}
