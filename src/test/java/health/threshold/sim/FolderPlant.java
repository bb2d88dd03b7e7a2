package health.threshold.sim;

import health.threshold.hub.Bookmark;
import health.threshold.hub.Hub;
import health.threshold.hub.Page;
import health.threshold.sim.SimDisk.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A bug that a hub in a folder might have, put there to see whether the simulation would notice.
enum FolderPlant {
    /// As it is.
    NONE,
    /// Binding removes a batch that is in no volume.
    DROPS_WHAT_IS_UNBOUND,
    /// A file that ends is taken to be whole.
    TORN_FOR_WHOLE,
    /// A volume has only the first half of its lines.
    HALF_A_VOLUME;

    Hub hub(Hub real) {
        return this == TORN_FOR_WHOLE ? new Trusting(real) : real;
    }

    void before(Step step, Path file, Path folder) throws IOException {
        if (step != Step.NAME || !file.toString().contains(".volume.")) return;
        if (this == DROPS_WHAT_IS_UNBOUND)
            try (var files = Files.list(folder)) {
                var last = files.filter(one -> one.toString().endsWith("-1.ndjson"))
                        .max(Path::compareTo);
                if (last.isPresent()) Files.delete(last.get());
            }
        if (this == HALF_A_VOLUME) {
            var aside = file.resolveSibling(file.getFileName() + ".part");
            var lines = Files.readAllLines(aside);
            for (int at = lines.size() / 2; at < lines.size(); at++) lines.set(at, lines.getFirst());
            Files.write(aside, lines);
        }
    }

    private static final class Trusting extends Through {
        Trusting(Hub real) {
            super(real);
        }

        @Override
        public Page read(Bookmark from, int most) {
            var page = super.read(from, most);
            var then = page.then();
            if (then.problem() == null) return page;
            return new Page(
                    page.lines(), new Bookmark(then.source(), then.lines(), then.place(), true, then.stamp(), null));
        }
    }
}
