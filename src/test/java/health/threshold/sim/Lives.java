package health.threshold.sim;

import health.threshold.store.SimStores;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Lives of three devices, one after another on the same disks. A seed that fails is named, and lives the same life
/// again with `-Dseed=…`.
final class Lives implements AutoCloseable {

    private final List<SimStores> disks =
            Stream.generate(SimStores::new).limit(3).toList();
    private final int steps;

    /// @param steps of each life before there is quiet
    Lives(int steps) {
        this.steps = steps;
    }

    /// What went wrong in the first of them, or in as many as `-Dseeds=…` asks for.
    List<String> first(int usual, Function<World, Meeting> place) throws Exception {
        return failures(0, usual, place);
    }

    /// What went wrong in thousands more: `-Dfrom=1000 -Dseeds=2000` goes on where another run has stopped.
    List<String> thousands(int usual, Function<World, Meeting> place) throws Exception {
        return failures(Long.getLong("from", usual), 2_000, place);
    }

    /// Whether something goes wrong in one of so many lives, as it should with a bug.
    boolean isNoticed(int patience, Function<World, Meeting> place) throws Exception {
        for (long seed = 0; seed < patience; seed++) if (!lived(seed, place).isEmpty()) return true;
        return false;
    }

    private List<String> failures(long from, int count, Function<World, Meeting> place) throws Exception {
        var only = Optional.ofNullable(Long.getLong("seed"));
        var seeds = only.map(LongStream::of)
                .orElseGet(() -> LongStream.range(from, from + Integer.getInteger("seeds", count)));
        var failures = new ArrayList<String>();
        for (var seed : seeds.toArray()) {
            var wrong = lived(seed, place);
            if (!wrong.isEmpty()) failures.add("seed " + seed + ": " + wrong);
        }
        return failures;
    }

    private List<String> lived(long seed, Function<World, Meeting> place) throws Exception {
        var world = new World(seed, disks, place);
        try {
            world.live(steps);
            return Verdict.of(world, world.calm());
        } finally {
            for (var device : world.devices) device.disk.drop();
        }
    }

    @Override
    public void close() {
        disks.forEach(SimStores::close);
    }
}
