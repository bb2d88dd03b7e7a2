package health.threshold.hub.server;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.hub.server.store.Database;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The health page says whether the hub can do its work, and not just whether it runs.
class HealthTest {

    @TempDir
    Path folder;

    @Test
    void a_hub_that_reaches_its_database_is_well() {
        var hub = RunningHub.shared();

        var reply = Visitor.trusting(hub.certificate()).get(hub.base() + "/health");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.at("/status")).isEqualTo("ok");
        assertThat(reply.at("/database")).isEqualTo("reachable");
        assertThat(reply.at("/version")).matches("\\d+\\.\\d+\\.\\d+.*");
    }

    @Test
    void a_database_that_is_gone_is_noticed() {
        var pool = Database.inFolder(folder, 2).sidePool();
        var health = new Health(pool, "1.0.0");
        assertThat(health.databaseAnswers()).isTrue();

        pool.close();

        assertThat(health.databaseAnswers()).isFalse();
    }
}
