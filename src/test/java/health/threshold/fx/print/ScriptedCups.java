package health.threshold.fx.print;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.fx.paper.Paper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A CUPS of three scripts: a job is a file in `queue`, and is on paper when it lies in `printed`.
@DisabledOnOs(OS.WINDOWS)
abstract class ScriptedCups {

    static final byte[] PDF = "%PDF of María Gómez".getBytes(StandardCharsets.UTF_8);
    static final int PATIENCE = 60;
    static final PrintQueue.Patience LONG =
            new PrintQueue.Patience(Duration.ofSeconds(PATIENCE), Duration.ofSeconds(PATIENCE), Duration.ofMillis(5));

    /// Stands still, until a test lets time pass.
    final AtomicLong now = new AtomicLong();

    @TempDir
    Path folder;

    @BeforeEach
    void install() throws IOException {
        for (var name : List.of("queue", "printed")) Files.createDirectory(folder.resolve(name));
        // Looking at a job once is enough for it to be printed, unless the printer stands still.
        script("lp", """
                echo "$@" > asked
                n=$(($(ls queue printed | grep -c Receipts) + 1))
                cat > "queue/Receipts-$n"
                [ -e refuses ] && rm queue/* && exit 1
                [ -e breaks ] && kill -9 $$
                echo "request id is Receipts-$n (0 file(s))"
                """);
        script("lpstat", """
                [ -e silent ] && exec sleep 600
                for job in queue/*; do [ -e "$job" ] && echo "${job#queue/}   kiosk-1   3072   Thu Nov 26 2026"; done
                [ -e others ] && echo "Receipts-99   kiosk-2   3072   Thu Nov 26 2026"
                if [ -e stopped ]; then echo 'printer Receipts disabled since Thu Nov 26 20:27:32 2026 -'; exit; fi
                touch looked
                [ -e waits ] || [ -e breaks ] || mv queue/* printed 2>/dev/null
                exit 0
                """);
        script("cancel", """
                echo "$@" >> cancelled
                [ -e keeps ] && exit 1
                [ -e stumbles ] && rm stumbles && exit 1
                [ -e late ] && mv queue/* printed && exit 1
                shift 2
                for job in "$@"; do rm "queue/$job" || exit 1; done
                """);
    }

    PrintQueue queue(PrintQueue.Patience patience) {
        return new PrintQueue(
                new PrintPrograms(path()),
                new PrintQueue.Where("Receipts", "kiosk-1", Paper.ROLL_80MM),
                patience,
                now::get);
    }

    String path() {
        return folder.toString();
    }

    void script(String name, String commands) throws IOException {
        var script = folder.resolve(name);
        Files.writeString(script, "#!/bin/sh\ncd \"$(dirname \"$0\")\"\n" + commands);
        assertThat(script.toFile().setExecutable(true)).isTrue();
    }

    void make(String name) throws IOException {
        Files.createFile(folder.resolve(name));
    }

    void run(String name) {
        new PrintPrograms(path()).run(name, List.of(), new byte[0], Duration.ofSeconds(PATIENCE));
    }

    void until(String name) {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (!Files.exists(folder.resolve(name)) && System.nanoTime() < end) Thread.onSpinWait();
    }

    List<String> printed() throws IOException {
        return in("printed");
    }

    List<String> waiting() throws IOException {
        return in("queue");
    }

    private List<String> in(String name) throws IOException {
        try (var files = Files.list(folder.resolve(name))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
