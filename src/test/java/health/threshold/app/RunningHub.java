package health.threshold.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The hub of a practice as `installer/hub` has built it, in a process of its own: on H2, with TLS and a key for each
/// device. It can be killed as a power cut does it.
final class RunningHub implements AutoCloseable {

    private static final Path BUILT =
            Path.of("installer", "hub", "target", "hub").toAbsolutePath();

    private final Path data;
    private final int port;
    private final String url;
    private Process process;

    /// @param url what devices call it, which may lead there by a way of its own
    private RunningHub(Path data, int port, String url) {
        this.data = data;
        this.port = port;
        this.url = url;
    }

    static boolean isBuilt() {
        return Files.exists(BUILT.resolve("lib").resolve("threshold-hub.jar"));
    }

    static RunningHub start(Path data, int port, String url) throws IOException {
        var hub = new RunningHub(Files.createDirectories(data), port, url);
        hub.start();
        return hub;
    }

    /// Starts the process, and waits for the line with which it says that it answers.
    void start() throws IOException {
        var builder = new ProcessBuilder(
                        List.of(BUILT.resolve("run").toString(), "--data", data.toString(), "--port", "" + port))
                .redirectError(
                        ProcessBuilder.Redirect.appendTo(data.resolve("log").toFile()));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("HUB_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");
        builder.environment().put("HUB_BIND", "127.0.0.1");
        builder.environment().put("HUB_URL", url);
        process = builder.start();
        var line = new BufferedReader(new InputStreamReader(process.getInputStream())).readLine();
        if (line == null || !line.startsWith("READY"))
            throw new IllegalStateException(Files.readString(data.resolve("log")));
    }

    /// What devices have to trust.
    Path certificate() {
        return data.resolve("tls").resolve("hub.pem");
    }

    /// Lets a device in.
    ///
    /// @param card the file that `threshold hub enrol` made
    void admit(Path card) throws IOException {
        Files.copy(card, Files.createDirectories(data.resolve("clients")).resolve(card.getFileName()));
    }

    /// Nothing is written any more, and nobody says goodbye.
    void kill() {
        process.destroyForcibly();
        try {
            process.waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        kill();
    }
}
