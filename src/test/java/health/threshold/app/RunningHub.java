package health.threshold.app;

import health.threshold.hub.server.HttpWire;
import health.threshold.hub.server.Trust;
import health.threshold.hub.server.Wire;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

    static int freePort() throws IOException {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    static RunningHub start(Path data, int port, String url) throws IOException, InterruptedException {
        var hub = new RunningHub(Files.createDirectories(data), port, url);
        hub.start();
        return hub;
    }

    /// Starts the process, and waits until it says that it answers and that it is well.
    void start() throws IOException, InterruptedException {
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
        awaitHealth();
    }

    private void awaitHealth() throws IOException, InterruptedException {
        var wire = wire();
        for (int time = 0; time < 100; time++) {
            try {
                var answer = wire.exchange(new Wire.Request("GET", url + "/health", Map.of(), null));
                if (answer.status() == 200) return;
            } catch (IOException notYet) {
                Thread.onSpinWait();
            }
        }
        throw new IllegalStateException("The hub said that it was ready, and is not well");
    }

    /// The program's own wire, which trusts this hub.
    Wire wire() throws IOException {
        return new HttpWire(Trust.withOwn(certificate()));
    }

    /// What devices call it.
    String url() {
        return url;
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
