package health.threshold.hub.server;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The hub as it is delivered, in a process of its own. One for all tests: a start takes half a minute.
final class RunningHub {

    static final Path HOME = Path.of(System.getProperty("hub.home", "target/hub"));
    private static RunningHub shared;

    final Path data;
    private final List<String> words;
    private final Map<String, String> settings;
    private Process process;
    private String address;

    private RunningHub(Path data, int port, Map<String, String> settings) {
        this.data = data;
        this.words = new ArrayList<>(List.of("--data", data.toString(), "--port", String.valueOf(port)));
        this.settings = settings;
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            kill();
            remove(data);
        }));
    }

    /// On H2, with TLS and with keys, as a small practice has it; only the network is this machine's own.
    static synchronized RunningHub shared() {
        if (shared == null) shared = start(temporary(), 0, Map.of("HUB_BIND", "127.0.0.1"));
        return shared;
    }

    static RunningHub start(Path data, int port, Map<String, String> settings) {
        var hub = new RunningHub(data, port, settings);
        hub.awaken();
        return hub;
    }

    /// Starts the process without waiting until it answers.
    static Process launch(List<String> words, Map<String, String> settings, Path errors) throws IOException {
        var command = new ArrayList<>(List.of(HOME.resolve("run").toString()));
        command.addAll(words);
        var builder = new ProcessBuilder(command).redirectError(errors.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("HUB_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");
        builder.environment().putAll(settings);
        return builder.start();
    }

    static Path temporary() {
        try {
            return Files.createTempDirectory("threshold-hub");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    static void remove(Path folder) {
        try (var all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException gone) {
            // Another node of the same folder has removed it.
        }
    }

    /// `https://127.0.0.1:…/fhir`, as the hub itself said.
    String address() {
        return address;
    }

    String base() {
        return address.substring(0, address.length() - "/fhir".length());
    }

    Path certificate() {
        return data.resolve("tls/hub.pem");
    }

    /// As a power cut does: nothing is written any more and nobody says goodbye.
    void kill() {
        if (process != null) process.destroyForcibly();
        await();
    }

    /// @return the exit status
    int stop() {
        process.destroy();
        return await();
    }

    /// On the same data and the same port, so that addresses go on holding.
    void startAgain() {
        var port = words.indexOf("--port") + 1;
        if (words.get(port).equals("0"))
            words.set(port, String.valueOf(URI.create(address).getPort()));
        awaken();
    }

    private void awaken() {
        var errors = data.resolve("hub-" + words.get(words.indexOf("--port") + 1) + ".log");
        try {
            process = launch(words, settings, errors);
            var line = new BufferedReader(new InputStreamReader(process.getInputStream())).readLine();
            if (line == null) throw new IllegalStateException(Files.readString(errors));
            address = line.substring("READY ".length());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private int await() {
        try {
            return process == null || !process.waitFor(30, TimeUnit.SECONDS) ? -1 : process.exitValue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
