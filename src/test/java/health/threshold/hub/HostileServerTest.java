package health.threshold.hub;

import static health.threshold.hub.Notes.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.hub.server.Access;
import health.threshold.hub.server.Connection;
import health.threshold.hub.server.Hostile;
import health.threshold.hub.server.ModelServer;
import health.threshold.hub.server.Quirks;
import health.threshold.hub.server.ServerHub;
import health.threshold.hub.server.Wire;
import health.threshold.kernel.Actor;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Answers that no server should give. None of them loses, doubles or keeps back anything.
class HostileServerTest {

    private static final String BLOCKED = "HTML|TRUNCATED|REMARK|CIRCLE|ELSEWHERE|LONG_LINK|REDIRECT";

    private final UUID one = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    private final UUID two = UUID.fromString("019a0000-0000-7000-8000-000000000002");

    @TempDir
    Path own;

    static Stream<Arguments> answers() {
        return Stream.of(Hostile.values())
                .flatMap(hostile -> Stream.of(
                        Arguments.of(hostile, Quirks.NONE),
                        Arguments.of(hostile, Quirks.NONE.naming(Quirks.Names.ITS_OWN))));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void a_server_that_comes_to_its_senses_has_everything_once(Hostile hostile, Quirks quirks) {
        var server = server(quirks);
        var mad = new int[] {6};
        try (var desk =
                desk(request -> mad[0]-- > 0 ? hostile.instead(server.exchange(request)) : server.exchange(request))) {
            desk.notes.write(desk.store, Map.of(one, "One", two, "Two"), TITLE);
            for (int round = 0; round < 6; round++) desk.sync.runOnce();
            dismissed(desk);

            assertThat(desk.sync.runOnce()).isInstanceOf(SyncStatus.UpToDate.class);
            assertThat(desk.waiting()).isZero();
            assertThat(server.all("Basic"))
                    .extracting(it -> it.path(TITLE).asText())
                    .containsExactlyInAnyOrder("One", "Two", "Theirs 0", "Theirs 1", "Theirs 2");
            assertThat(desk.notes.count()).isEqualTo(5);
        }
    }

    @ParameterizedTest
    @EnumSource(names = BLOCKED, mode = EnumSource.Mode.MATCH_ANY)
    void a_server_that_never_shows_its_pages_takes_changes_all_the_same(Hostile hostile) {
        var server = server(Quirks.NONE);
        Predicate<Wire.Request> pages = request -> request.method().equals("GET")
                && request.url().contains("Basic?_count")
                && !request.url().contains("_id=");
        try (var desk = desk(request ->
                pages.test(request) ? hostile.instead(server.exchange(request)) : server.exchange(request))) {
            desk.write(one, TITLE, "One");
            desk.sync.runOnce();
            desk.sync.runOnce();

            assertThat(desk.sync.status()).isEqualTo(new SyncStatus.Unreachable(Trouble.FAILING));
            assertThat(desk.waiting()).isZero();
            assertThat(server.all("Basic")).hasSize(4);
        }
    }

    @ParameterizedTest
    @MethodSource("answers")
    void a_server_that_never_answers_well_to_changes_is_read_all_the_same(Hostile hostile, Quirks quirks) {
        var server = server(quirks);
        try (var desk = desk(request -> request.method().equals("GET")
                ? server.exchange(request)
                : hostile.instead(server.exchange(request)))) {
            desk.notes.write(desk.store, Map.of(one, "One", two, "Two"), TITLE);
            for (int round = 0; round < 4; round++) desk.sync.runOnce();

            assertThat(desk.waiting()).isZero();
            assertThat(server.all("Basic")).hasSize(5);
            assertThat(desk.notes.count()).isEqualTo(5);
        }
    }

    private static void dismissed(Desk desk) {
        for (var aside : desk.setAside()) desk.sync.setAsides().dismiss(Actor.system("desk"), aside.id());
    }

    private ModelServer server(Quirks quirks) {
        var server = new ModelServer(quirks, Clock.tick(Clock.systemUTC(), Duration.ofMillis(1)), new Random(7));
        for (int at = 0; at < 3; at++)
            server.write(
                    RawJson.parse(Desk.line(new UUID(1, at), "Theirs " + at)).orElseThrow());
        return server;
    }

    private Desk desk(Wire wire) {
        var hub = new ServerHub(
                new Connection(ModelServer.BASE, wire, Access.open(), Clock.systemUTC()),
                Types.whole(List.of("Basic")),
                Duration.ofMinutes(5));
        return new Desk(own, hub, "desk", Desk.NOON);
    }
}
