package health.threshold.hub;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A folder that desks share, empty at first, and one thing that they write about.
abstract class SharedFolder {

    final UUID id = UUID.randomUUID();

    @TempDir
    Path own;

    Path folder;

    @BeforeEach
    void an_empty_folder() throws Exception {
        folder = Files.createDirectory(own.resolve("hub"));
    }

    static void rounds(Desk... desks) {
        for (var desk : desks) desk.sync.runOnce();
    }
}
