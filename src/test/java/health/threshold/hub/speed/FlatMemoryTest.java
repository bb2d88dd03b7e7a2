package health.threshold.hub.speed;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.TestClinic;
import health.threshold.hub.Scope;
import health.threshold.hub.SyncStatus;
import health.threshold.hub.fhir.Device;
import health.threshold.hub.server.Access;
import health.threshold.hub.server.Connection;
import health.threshold.hub.server.ServerHub;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a device holds in memory does not grow with what passes through it. The store's cache of pages grows until it
/// is as large as it may be, so it is kept small here: full long before the second tenth has passed.
class FlatMemoryTest {

    private static final int PEOPLE = 6_000;
    private static final int MILLION = 1_000_000 / Practice.EACH;

    /// Twentieths at which it is looked, at both ends several times: some of what a store holds comes and goes.
    private static final List<Integer> LOOKS = List.of(2, 3, 4, 18, 19, 20);

    @TempDir
    Path own;

    @Test
    void memory_stays_flat_while_other_peoples_papers_pass() throws Exception {
        passing(Scope.STAFF, PEOPLE);
    }

    @Test
    void memory_stays_flat_while_everything_is_kept() throws Exception {
        passing(Scope.EVERYONE, PEOPLE);
    }

    @Tag("full")
    @Test
    void memory_stays_flat_while_a_million_resources_pass() throws Exception {
        passing(Scope.STAFF, MILLION);
    }

    private void passing(Scope scope, int people) throws Exception {
        var isSifted = !scope.everyone();
        var hub = new Passing(people, isSifted);
        var connection = new Connection(Passing.BASE, hub, Access.open(), Clock.systemUTC());
        try (var device = new Device(
                own,
                "one",
                scope,
                translators -> new ServerHub(connection, scope.types(translators), Duration.ofMinutes(5)))) {
            holdFewPages(device.clinic);
            if (isSifted) {
                // Nobody's visit is in this device's days, so nobody's papers are kept.
                device.clinic.hand.pass(Duration.ofDays(400));
                device.sync.runOnce();
                hub.write();
            }
            var looks = new Looks(people * Practice.EACH);

            device.sync.listen(looks::at);
            device.sync.runOnce();

            assertThat(looks.seen).hasSize(LOOKS.size());
            System.out.printf(
                    "%,d resources pass %s: %s kB%n",
                    people * Practice.EACH,
                    isSifted ? "by" : "in",
                    looks.seen.stream().map(live -> live.total() / 1_000).toList());
            var second = least(looks.seen.subList(0, 3));
            var last = least(looks.seen.subList(3, 6));
            assertThat(last.total())
                    .as(() -> String.join("\n", last.growth(second)))
                    .isLessThan(second.total() * 11 / 10);
        }
    }

    private static Live least(List<Live> some) {
        return some.stream()
                .min((one, other) -> Long.compare(one.total(), other.total()))
                .orElseThrow();
    }

    private static void holdFewPages(TestClinic clinic) {
        clinic.store.read(clinic.system, tx -> {
            tx.session().doWork(connection -> {
                try (var statement = connection.createStatement()) {
                    statement.execute("set cache_size 2048");
                }
            });
            return true;
        });
    }

    /// Looks at what is live when so much has passed.
    private static final class Looks {
        private final List<Live> seen = new ArrayList<>();
        private final NavigableSet<Integer> toCome = new TreeSet<>(LOOKS);
        private final int all;

        Looks(int all) {
            this.all = all;
        }

        private void at(SyncStatus status) {
            if (!(status instanceof SyncStatus.Working work) || toCome.isEmpty()) return;
            // The last page is announced before it is read.
            if (work.done() + 500 < (long) all * toCome.first() / 20) return;
            toCome.pollFirst();
            seen.add(Live.now());
        }
    }
}
