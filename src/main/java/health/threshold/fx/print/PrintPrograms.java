package health.threshold.fx.print;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// The programs with which CUPS is spoken to, each run to its end or ended when its time is over. What they answer is
/// read in English, whatever the machine speaks.
final class PrintPrograms {

    private static final System.Logger LOG = System.getLogger(PrintPrograms.class.getName());
    private static final List<String> ALL = List.of("lp", "lpstat", "cancel");
    private static final int LONGEST_ANSWER = 64_000;

    private final String path;

    /// @param path the folders to look in, as the system writes such a list
    PrintPrograms(String path) {
        this.path = path;
    }

    /// Whether all of them are here.
    boolean areThere() {
        return ALL.stream().allMatch(name -> file(name).isPresent());
    }

    /// @return what it answered; empty where it is missing, did not end in time, or ended badly
    Optional<String> run(String name, List<String> arguments, byte[] input, Duration atMost) {
        var file = file(name);
        if (file.isEmpty()) return Optional.empty();
        var command = new ArrayList<String>(List.of(file.get().toString()));
        command.addAll(arguments);
        var program = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        program.environment().put("LC_ALL", "C");
        try {
            return answer(name, program.start(), input, atMost);
        } catch (IOException unable) {
            // Never with its message: nobody knows what stands in it.
            LOG.log(System.Logger.Level.WARNING, "Could not run " + name);
            return Optional.empty();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Optional<String> answer(String name, Process process, byte[] input, Duration atMost)
            throws InterruptedException {
        var end = System.nanoTime() + atMost.toNanos();
        try {
            Thread.ofVirtual().start(() -> feed(process, input));
            var said = new CompletableFuture<String>();
            Thread.ofVirtual().start(() -> said.complete(read(process)));
            if (!process.waitFor(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                LOG.log(System.Logger.Level.WARNING, name + " did not end in time");
                return Optional.empty();
            }
            var text = said.get(Math.max(1, end - System.nanoTime()), TimeUnit.NANOSECONDS);
            return process.exitValue() == 0 ? Optional.of(text) : Optional.empty();
        } catch (ExecutionException | TimeoutException unread) {
            return Optional.empty();
        } finally {
            process.destroyForcibly();
        }
    }

    private static void feed(Process process, byte[] input) {
        try (var in = process.getOutputStream()) {
            in.write(input);
        } catch (IOException gone) {
            // It ended without reading all; how it ended says the rest.
        }
    }

    private static String read(Process process) {
        try (var out = process.getInputStream()) {
            return new String(out.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8);
        } catch (IOException gone) {
            return "";
        }
    }

    private Optional<Path> file(String name) {
        return Stream.of(path.split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
