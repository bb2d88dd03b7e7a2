package health.threshold.app;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// An X display of a test's own, which shows its windows to nobody.
record Xvfb(Process process, String display) implements AutoCloseable {

    static boolean isInstalled() {
        return isThere("Xvfb");
    }

    /// Whether a program can be run here.
    static boolean isThere(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder).resolve(program)));
    }

    /// Takes any display that is free, and waits until it is there.
    static Xvfb start() throws IOException {
        var process = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1366x800x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var number = new BufferedReader(new InputStreamReader(process.getInputStream())).readLine();
        if (number == null) throw new IOException("Xvfb did not start");
        return new Xvfb(process, ":" + number);
    }

    @Override
    public void close() {
        process.destroy();
    }
}
