package health.threshold.sim;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.store.SimStores;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Lives of three devices that share a folder under every kind of failure. A seed that fails is named, and lives
/// the same life again with `-Dseed=…`.
class FolderSimulationTest {

    private static final int STEPS = 60;
    private static final int SEEDS = 60;
    private static final int PATIENCE = 40;
    private static final List<SimStores> DISKS = new ArrayList<>();

    @TempDir
    Path place;

    @BeforeAll
    static void disks() {
        for (int at = 0; at < 3; at++) DISKS.add(new SimStores());
    }

    @AfterAll
    static void close() {
        DISKS.forEach(SimStores::close);
    }

    @Test
    void after_the_noise_all_agree_and_nothing_is_lost_or_doubled() throws Exception {
        assertThat(failures(seeds(0, Integer.getInteger("seeds", SEEDS)))).isEmpty();
    }

    /// Thousands more, as many as are asked for: `-Dfrom=1000 -Dseeds=2000` goes on where another run has stopped.
    @Test
    @Tag("full")
    void after_the_noise_all_agree_in_thousands_of_lives() throws Exception {
        assertThat(failures(seeds(Long.getLong("from", SEEDS), Integer.getInteger("seeds", 2000))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void a_bug_put_there_on_purpose_is_noticed(FolderPlant plant) throws Exception {
        for (long seed = 0; seed < PATIENCE; seed++) if (!lived(seed, plant).isEmpty()) return;

        assertThat(plant).as("noticed within %d lives", PATIENCE).isNull();
    }

    private List<String> failures(LongStream seeds) throws Exception {
        var failures = new ArrayList<String>();
        for (var seed : seeds.toArray()) {
            var wrong = lived(seed, FolderPlant.NONE);
            if (!wrong.isEmpty()) failures.add("seed " + seed + ": " + wrong);
        }
        return failures;
    }

    private static LongStream seeds(long from, int count) {
        var one = Long.getLong("seed");
        return one != null ? LongStream.of(one) : LongStream.range(from, from + count);
    }

    private List<String> lived(long seed, FolderPlant plant) throws Exception {
        var own = place.resolve(plant + "-" + seed);
        var world = new World(seed, DISKS, here -> new InTheFolder(here, own, plant));
        try {
            world.live(STEPS);
            return Verdict.of(world, world.calm());
        } finally {
            for (var device : world.devices) device.disk.drop();
        }
    }
}
