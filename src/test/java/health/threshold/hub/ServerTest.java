package health.threshold.hub;

import static health.threshold.hub.Notes.COLOUR;
import static health.threshold.hub.Notes.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.hub.server.Access;
import health.threshold.hub.server.Connection;
import health.threshold.hub.server.ModelServer;
import health.threshold.hub.server.Quirks;
import health.threshold.hub.server.ServerHub;
import health.threshold.hub.server.Wire;
import health.threshold.kernel.Actor;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Devices that share a FHIR server, whatever server it is.
class ServerTest {

    private final UUID id = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    private final Ticking clock = new Ticking();

    @TempDir
    Path own;

    static Stream<Quirks> servers() {
        var naming = Stream.of(Quirks.Names.values())
                .filter(names -> names != Quirks.Names.ITS_OWN_UNFINDABLE)
                .map(Quirks.NONE::naming);
        return Stream.concat(
                naming, Stream.iterate(1, seed -> seed + 1).limit(8).map(seed -> Quirks.random(new Random(seed))));
    }

    @ParameterizedTest
    @MethodSource("servers")
    void what_one_device_writes_the_other_reads_and_changes(Quirks quirks) {
        var server = server(quirks);
        try (var one = desk(server, "one");
                var two = desk(server, "two")) {
            one.write(id, TITLE, "Hello");
            one.sync.runOnce();
            two.sync.runOnce();
            two.write(id, COLOUR, "blue");
            two.sync.runOnce();
            clock.pass(Duration.ofSeconds(5));
            one.sync.runOnce();

            assertThat(List.of(one.read(id, TITLE), one.read(id, COLOUR), two.read(id, TITLE), two.read(id, COLOUR)))
                    .containsExactly("Hello", "blue", "Hello", "blue");
            assertThat(List.of(one.sync.status(), two.sync.status())).allMatch(SyncStatus.UpToDate.class::isInstance);
            assertThat(List.of(one.waiting(), two.waiting())).containsOnly(0L);
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void an_answer_that_was_lost_after_the_commit_doubles_nothing(Quirks quirks) {
        var server = server(quirks);
        var cable = new Cable(server);
        try (var one = desk(cable, "one");
                var two = desk(server, "two")) {
            one.sync.runOnce();
            one.write(id, TITLE, "First");
            cable.cutAfter(request -> !request.method().equals("GET"));
            one.sync.runOnce();
            assertThat(one.sync.status()).isEqualTo(new SyncStatus.Waiting(1, Trouble.NOT_THERE));

            one.write(id, TITLE, "Second");
            one.sync.runOnce();
            two.sync.runOnce();

            assertThat(one.sync.status()).isInstanceOf(SyncStatus.UpToDate.class);
            assertThat(two.read(id, TITLE)).isEqualTo("Second");
            assertThat(server.all("Basic")).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void what_other_programs_add_survives(Quirks quirks) {
        var server = server(quirks);
        try (var one = desk(server, "one")) {
            one.write(id, TITLE, "Hello");
            one.sync.runOnce();
            var theirs = server.find("Basic", id.toString()).orElseThrow();
            theirs.putArray("extension")
                    .addObject()
                    .put("url", "https://example.org/x")
                    .put("valueString", "y");
            clock.pass(Duration.ofSeconds(2));
            server.write(theirs);
            one.write(id, TITLE, "Hello again");
            one.sync.runOnce();
            one.sync.runOnce();

            var now = server.find("Basic", id.toString()).orElseThrow();
            assertThat(now.path("title").asText()).isEqualTo("Hello again");
            assertThat(now.path("extension").path(0).path("valueString").asText())
                    .isEqualTo("y");
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void two_who_change_the_same_wait_for_a_person_and_then_agree(Quirks quirks) {
        var server = server(quirks);
        try (var one = desk(server, "one");
                var two = desk(server, "two")) {
            one.write(id, TITLE, "Old");
            one.sync.runOnce();
            two.sync.runOnce();
            one.write(id, TITLE, "Mine");
            two.write(id, TITLE, "Yours");
            one.sync.runOnce();
            clock.pass(Duration.ofSeconds(5));
            two.sync.runOnce();
            assertThat(two.conflicts()).hasSize(1);
            two.sync.runOnce();
            assertThat(two.conflicts()).hasSize(1);

            two.sync
                    .conflicts()
                    .keepOurs(Actor.system("two"), two.conflicts().getFirst().id());
            two.pass(Conflicts.UNDO);
            two.sync.runOnce();
            clock.pass(Duration.ofSeconds(5));
            one.sync.runOnce();

            assertThat(List.of(one.read(id, TITLE), two.read(id, TITLE))).containsOnly("Yours");
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_transaction_that_ends_late_is_not_lost(Quirks quirks) {
        var server = server(quirks);
        try (var one = desk(server, "one")) {
            one.sync.runOnce();
            var began = clock.instant();
            clock.pass(Duration.ofSeconds(8));
            server.write(basic(UUID.randomUUID(), "Quick"));
            one.sync.runOnce();

            server.writeLate(basic(id, "Late"), began);
            one.sync.runOnce();

            assertThat(one.read(id, TITLE)).isEqualTo("Late");
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_deletion_is_heard_of_within_a_week_at_most(Quirks quirks) {
        var server = server(quirks);
        try (var one = desk(server, "one")) {
            server.write(basic(id, "Going"));
            server.write(basic(UUID.randomUUID(), "Staying"));
            one.sync.runOnce();
            server.delete("Basic", id.toString());

            clock.pass(Duration.ofDays(8));
            one.sync.runOnce();
            one.sync.runOnce();

            assertThat(one.mirrored("Basic")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_poisoned_change_is_parked_and_everyone_else_goes_on(Quirks quirks) {
        var server = server(quirks);
        try (var one = desk(server, "one")) {
            one.write(UUID.randomUUID(), TITLE, "Before");
            one.write(id, TITLE, "poison");
            one.write(UUID.randomUUID(), TITLE, "After");
            one.sync.runOnce();

            assertThat(one.sync.status()).isEqualTo(new SyncStatus.NeedsPerson(0, 0, 1, 0));
            assertThat(server.all("Basic")).hasSize(2);
        }
    }

    @Test
    void pages_whose_links_expire_are_begun_again() {
        var server = server(Quirks.NONE.withPage(3));
        for (int at = 0; at < 10; at++) server.write(basic(UUID.randomUUID(), "Note"));
        server.expireLinks();
        try (var one = desk(server, "one")) {
            one.sync.runOnce();

            assertThat(one.notes.count()).isEqualTo(10);
        }
    }

    @Test
    void starting_with_nothing_new_takes_few_requests() {
        var server = server(Quirks.NONE);
        try (var one = desk(server, "one")) {
            one.write(id, TITLE, "Hello");
            one.sync.runOnce();
        }
        var before = server.requests();
        try (var one = desk(server, "one")) {
            one.sync.runOnce();
        }

        assertThat(server.requests() - before).isLessThanOrEqualTo(3);
    }

    private ModelServer server(Quirks quirks) {
        return new ModelServer(quirks, clock, new Random(7));
    }

    private Desk desk(Wire wire, String name) {
        var hub = new ServerHub(
                new Connection(ModelServer.BASE, wire, Access.open(), clock),
                Types.whole(List.of("Basic")),
                Duration.ofMinutes(5));
        return new Desk(own, hub, name, Desk.NOON);
    }

    private static ObjectNode basic(UUID id, String title) {
        return RawJson.parse(Desk.line(id, title)).orElseThrow();
    }

    /// A cable that somebody pulls once.
    private static final class Cable implements Wire {
        private final Wire real;
        private Function<Request, Boolean> cut = request -> false;

        private Cable(Wire real) {
            this.real = real;
        }

        void cutAfter(Function<Request, Boolean> which) {
            cut = which;
        }

        @Override
        public Reply exchange(Request request) throws IOException, InterruptedException {
            var reply = real.exchange(request);
            if (!cut.apply(request)) return reply;
            cut = none -> false;
            throw new IOException("the cable");
        }
    }

    /// A clock that goes on by a little whenever it is read.
    private static final class Ticking extends Clock {
        private Instant now = Desk.NOON;

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            now = now.plusMillis(3);
            return now;
        }
    }
}
