package health.threshold.hub.server;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// What a larger practice has beside its hubs, as Debian delivers it: a PostgreSQL and a haproxy, in a temporary
/// folder.
final class Cluster {

    static final String USER = "hub";
    static final String PASSWORD = "only-for-this-test";

    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    private final Path folder = RunningHub.temporary();
    private final Path programs;
    private final int port = freePort();
    private Process balancer;

    private Cluster(Path programs) {
        this.programs = programs;
        Runtime.getRuntime().addShutdownHook(new Thread(this::end));
    }

    /// Empty with the reason where Debian's packages are missing.
    static Optional<String> missing() {
        if (postgres().isEmpty()) return Optional.of("the Debian package postgresql is not installed");
        if (Files.notExists(haproxy())) return Optional.of("the Debian package haproxy is not installed");
        return Optional.empty();
    }

    static Cluster start() throws Exception {
        var cluster = new Cluster(postgres().orElseThrow());
        cluster.makeDatabase();
        cluster.startDatabase();
        return cluster;
    }

    String jdbc() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    void startDatabase() throws Exception {
        run(asPostgres(
                "pg_ctl",
                "-D",
                database(),
                "-w",
                "-l",
                folder.resolve("log").toString(),
                "-o",
                "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=" + folder,
                "start"));
    }

    void stopDatabase() throws Exception {
        run(asPostgres("pg_ctl", "-D", database(), "-m", "immediate", "-w", "stop"));
    }

    /// With the configuration that is delivered; only addresses and files are this test's.
    void startBalancer(int at, List<Integer> nodes, Path certificate) throws IOException {
        var delivered = Files.readString(RunningHub.HOME.resolve("deploy/haproxy.cfg"));
        var here = delivered
                .replaceAll("(?m)^ +(log|chroot|user|group) .*$", "")
                .replace("bind :8443", "bind 127.0.0.1:" + at)
                .replace("/etc/haproxy/hub.pem", certificate.toString())
                .replace("node1.clinic.example:8443", "127.0.0.1:" + nodes.get(0))
                .replace("node2.clinic.example:8443", "127.0.0.1:" + nodes.get(1));
        var file = Files.writeString(folder.resolve("haproxy.cfg"), here);
        balancer = new ProcessBuilder(haproxy().toString(), "-db", "-f", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("haproxy.log").toFile())
                .start();
    }

    void end() {
        if (balancer != null) balancer.destroyForcibly();
        try {
            stopDatabase();
        } catch (Exception stopped) {
            // It was stopped before, or never started.
        }
        RunningHub.remove(folder);
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new AssertionError(none);
        }
    }

    /// PostgreSQL refuses to belong to root.
    private void makeDatabase() throws Exception {
        var password = Files.writeString(folder.resolve("password"), PASSWORD);
        if (ROOT) run(List.of("chown", "-R", "postgres", folder.toString()));
        run(asPostgres(
                "initdb", "-D", database(), "-U", USER, "-A", "scram-sha-256", "-E", "UTF8", "--pwfile=" + password));
    }

    private String database() {
        return folder.resolve("data").toString();
    }

    private List<String> asPostgres(String program, String... words) {
        var command = new ArrayList<String>();
        if (ROOT) command.addAll(List.of("runuser", "-u", "postgres", "--"));
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(words));
        return command;
    }

    private void run(List<String> command) throws Exception {
        var said = folder.resolve("said");
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IOException(command + ": " + Files.readString(said));
        }
    }

    private static Optional<Path> postgres() {
        var versions = Path.of("/usr/lib/postgresql");
        if (Files.notExists(versions)) return Optional.empty();
        try (Stream<Path> all = Files.list(versions)) {
            return all.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.exists(bin.resolve("initdb")))
                    .max(Comparator.naturalOrder());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static Path haproxy() {
        return Path.of("/usr/sbin/haproxy");
    }
}
