package health.threshold.hub;

import static health.threshold.hub.Notes.COLOUR;
import static health.threshold.hub.Notes.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.hub.server.Access;
import health.threshold.hub.server.Connection;
import health.threshold.hub.server.ModelServer;
import health.threshold.hub.server.Quirks;
import health.threshold.hub.server.Quirks.Names;
import health.threshold.hub.server.ServerHub;
import health.threshold.hub.server.Wire;
import health.threshold.kernel.Actor;
import health.threshold.store.mirror.Mirror;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Servers that give their own ids to what devices make.
class ServerNamesTest {

    private final UUID id = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    private final UUID other = UUID.fromString("019a0000-0000-7000-8000-000000000002");
    private final List<String> asked = new ArrayList<>();

    @TempDir
    Path own;

    @Test
    void a_restart_forgets_no_id() {
        var server = server(Names.ITS_OWN);
        try (var one = desk(server, "one")) {
            one.write(id, TITLE, "Hello");
            one.sync.runOnce();
        }
        asked.clear();
        try (var one = desk(server, "one")) {
            one.write(id, TITLE, "Hello again");
            one.sync.runOnce();
        }

        assertThat(server.all("Basic"))
                .extracting(it -> it.path(TITLE).asText())
                .containsExactly("Hello again");
        assertThat(asked).noneMatch(request -> request.startsWith("POST") || request.contains("identifier="));
    }

    @Test
    void a_new_thing_that_meets_another_at_the_door_knocks_again() {
        var server = server(Names.ITS_OWN);
        Wire door = request -> {
            var isFirst = request.method().equals("POST")
                    && request.url().endsWith("Basic")
                    && asked.stream().filter(one -> one.equals("POST Basic")).count() == 1;
            return isFirst ? new Wire.Reply(409, Map.of(), new byte[0]) : server.exchange(request);
        };
        try (var one = desk(door, "one")) {
            one.write(id, TITLE, "Hello");

            assertThat(one.sync.runOnce()).isInstanceOf(SyncStatus.UpToDate.class);
            assertThat(one.waiting()).isZero();
            assertThat(server.all("Basic")).hasSize(1);
        }
    }

    @Test
    void where_nothing_can_be_found_by_identifier_nothing_is_sent_and_that_is_said() {
        var server = server(Names.ITS_OWN_UNFINDABLE);
        try (var one = desk(server, "one")) {
            one.write(id, TITLE, "Hello");
            one.sync.runOnce();
            one.sync.runOnce();

            assertThat(one.sync.status()).isEqualTo(new SyncStatus.NeedsPerson(0, 0, 1, 0));
            assertThat(one.sync.heldBack().list(Actor.system("one")))
                    .singleElement()
                    .satisfies(held -> assertThat(held.reason()).contains("cannot search for Basic"));
            assertThat(server.all("Basic")).isEmpty();
        }
    }

    @Test
    void a_copy_that_another_program_made_is_another_thing() {
        var server = server(Names.OURS);
        try (var one = desk(server, "one")) {
            one.write(id, TITLE, "Hello");
            one.sync.runOnce();
            server.write(server.find("Basic", id.toString()).orElseThrow().put("id", "copy"));
            one.sync.runOnce();
            one.write(id, TITLE, "Hello again");
            one.sync.runOnce();

            assertThat(server.all("Basic"))
                    .extracting(
                            it -> it.path("id").asText() + " " + it.path(TITLE).asText())
                    .containsExactlyInAnyOrder(id + " Hello again", "copy Hello");
        }
    }

    @Test
    void references_are_ours_in_here_and_the_servers_out_there() {
        var server = server(Names.ITS_OWN);
        try (var one = desk(server, "one");
                var two = desk(server, "two")) {
            one.write(id, TITLE, "Hello");
            one.write(other, TITLE, "Friend");
            one.sync.runOnce();
            var friend = server.find("Basic", other.toString())
                    .orElseThrow()
                    .path("id")
                    .asText();
            var theirs = server.find("Basic", id.toString()).orElseThrow();
            var name = ModelServer.BASE + "/Basic/" + friend + "/_history/1";
            theirs.putObject("subject").put("reference", name);
            theirs.putObject("author").put("reference", "Basic/" + friend);
            server.write(theirs);

            two.sync.runOnce();
            assertThat(reference(two, "subject")).isEqualTo(ModelServer.BASE + "/Basic/" + other + "/_history/1");
            assertThat(reference(two, "author")).isEqualTo("Basic/" + other);

            two.write(id, COLOUR, "blue");
            two.sync.runOnce();
            var now = server.find("Basic", id.toString()).orElseThrow();
            assertThat(now.path(COLOUR).asText()).isEqualTo("blue");
            assertThat(now.path("subject").path("reference").asText()).isEqualTo(name);
            assertThat(now.path("author").path("reference").asText()).isEqualTo("Basic/" + friend);
        }
    }

    @Test
    void a_reference_to_what_has_not_been_read_yet_is_asked_about() {
        var server = server(Names.ITS_OWN);
        try (var one = desk(server, "one");
                var two = desk(server, "two")) {
            one.write(id, TITLE, "Hello");
            one.sync.runOnce();
            two.sync.runOnce();
            one.write(other, TITLE, "Friend");
            one.sync.runOnce();
            var friend = server.find("Basic", other.toString())
                    .orElseThrow()
                    .path("id")
                    .asText();
            var theirs = server.find("Basic", id.toString()).orElseThrow();
            theirs.putObject("author").put("reference", "Basic/" + friend);
            server.write(theirs);
            two.sync.runOnce();

            assertThat(reference(two, "author")).isEqualTo("Basic/" + other);
        }
    }

    @Test
    void what_was_deleted_there_and_is_made_anew_keeps_its_id_here() {
        var server = server(Names.ITS_OWN);
        try (var one = desk(server, "one")) {
            one.write(id, TITLE, "Hello");
            one.sync.runOnce();
            server.delete("Basic", id.toString());
            one.sync.runOnce();
            one.write(id, TITLE, "Hello again");
            one.sync.runOnce();
            one.sync.runOnce();

            assertThat(one.sync.status()).isInstanceOf(SyncStatus.UpToDate.class);
            assertThat(server.all("Basic"))
                    .extracting(it -> it.path(TITLE).asText())
                    .containsExactly("Hello again");
            assertThat(one.mirrored("Basic")).isEqualTo(1);
        }
    }

    private String reference(Desk desk, String element) {
        var json = desk.store
                .read(Actor.system("test"), tx -> new Mirror().find(tx, "Basic", id.toString()))
                .orElseThrow()
                .json();
        ObjectNode resource = RawJson.parse(json).orElseThrow();
        return resource.path(element).path("reference").asText();
    }

    private ModelServer server(Names names) {
        return new ModelServer(
                Quirks.NONE.naming(names), Clock.tick(Clock.systemUTC(), Duration.ofMillis(1)), new Random(7));
    }

    private Desk desk(Wire wire, String name) {
        Wire heard = request -> {
            asked.add(request.method() + " " + request.url().substring(ModelServer.BASE.length() + 1));
            return wire.exchange(request);
        };
        var clock = Clock.system(ZoneOffset.UTC);
        var hub = new ServerHub(
                new Connection(ModelServer.BASE, heard, Access.open(), clock),
                Types.whole(List.of("Basic")),
                Duration.ofMinutes(5));
        return new Desk(own, hub, name, Desk.NOON);
    }
}
