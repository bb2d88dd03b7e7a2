package health.threshold.hub;

import static health.threshold.hub.Notes.COLOUR;
import static health.threshold.hub.Notes.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.kernel.Actor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/// However three devices write, send, and hear of each other late or out of order: once all is sent and decided, they
/// hold the same.
class ConvergenceTest {

    private static final Actor SOMEBODY = Actor.system("desk");

    private final UUID id = UUID.randomUUID();

    @TempDir
    Path own;

    @RepeatedTest(10)
    void devices_that_have_heard_everything_hold_the_same(RepetitionInfo info) throws Exception {
        var random = new Random(info.getCurrentRepetition());
        var folder = Files.createDirectory(own.resolve("hub"));
        var late = Files.createDirectory(own.resolve("late"));
        try (var one = new Desk(own, folder, "one");
                var two = new Desk(own, folder, "two");
                var three = new Desk(own, folder, "three")) {
            var desks = List.of(one, two, three);
            one.write(id, TITLE, "Old");
            for (var desk : desks) desk.sync.runOnce();

            for (int step = 0; step < 25; step++) live(desks.get(random.nextInt(3)), folder, late, random);
            arrive(late, folder, random, 1);
            var rounds = 0;
            do {
                for (var desk : desks) decide(desk, random);
                for (var desk : desks) desk.sync.runOnce();
            } while (!calm(desks) && ++rounds < 12);
            for (var desk : desks) desk.sync.runOnce();

            assertThat(desks)
                    .allSatisfy(desk -> assertThat(desk.sync.status()).isInstanceOf(SyncStatus.UpToDate.class));
            assertThat(desks.stream().map(desk -> desk.read(id, TITLE) + "/" + desk.read(id, COLOUR)))
                    .containsOnly(one.read(id, TITLE) + "/" + one.read(id, COLOUR));
            assertThat(desks).allSatisfy(desk -> assertThat(desk.waiting()).isZero());
        }
    }

    private void live(Desk desk, Path folder, Path late, Random random) throws IOException {
        switch (random.nextInt(6)) {
            case 0, 1 -> desk.write(id, random.nextBoolean() ? TITLE : COLOUR, "v" + random.nextInt(1000));
            case 2, 3 -> desk.sync.runOnce();
            case 4 -> {
                for (var batch : Desk.batches(folder))
                    if (random.nextInt(4) == 0) Files.move(batch, late.resolve(batch.getFileName()));
            }
            default -> arrive(late, folder, random, 2);
        }
    }

    private static void arrive(Path late, Path folder, Random random, int oneIn) throws IOException {
        try (Stream<Path> files = Files.list(late)) {
            for (var file : new ArrayList<>(files.sorted().toList()))
                if (random.nextInt(oneIn) == 0) Files.move(file, folder.resolve(file.getFileName()));
        }
    }

    private static void decide(Desk desk, Random random) {
        for (var conflict : desk.conflicts()) {
            if (random.nextBoolean()) desk.sync.conflicts().keepOurs(SOMEBODY, conflict.id());
            else desk.sync.conflicts().takeTheirs(SOMEBODY, conflict.id());
            desk.pass(Conflicts.UNDO);
            return;
        }
    }

    private static boolean calm(List<Desk> desks) {
        return desks.stream()
                .allMatch(desk -> desk.sync.status() instanceof SyncStatus.UpToDate(var at, var in, var out, var files)
                        && in + out == 0);
    }
}
