package health.threshold.hub.server;

import health.threshold.hub.server.Settings.Doors;
import health.threshold.hub.server.store.Database;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/// Reads the settings: `hub.properties` in the data folder first, over it `HUB_…` of the environment
/// (`HUB_DB_URL` for `db.url`), and over both what was typed.
///
/// A name in the file that it does not know is refused. A misspelt `auth` must not quietly mean something else.
public final class SettingsFile {

    private static final Set<String> NAMES = Set.of(
            "bind",
            "port",
            "host",
            "url",
            "tls",
            "tls.keystore",
            "tls.password.file",
            "auth",
            "clients",
            "token.seconds",
            "db.url",
            "db.user",
            "db.password",
            "db.password.file",
            "db.connections");

    private final Typed typed;
    private final Map<String, String> environment;
    private final Properties file;
    private final Path data;

    public SettingsFile(Typed typed, Map<String, String> environment, Path home) {
        this.typed = typed;
        this.environment = environment;
        this.data = typed.data()
                .or(() -> Optional.ofNullable(environment.get("HUB_DATA")).map(Path::of))
                .orElse(home.resolve(typed.trial() ? ".threshold-hub/trial" : ".threshold-hub"))
                .toAbsolutePath()
                .normalize();
        this.file = read(data.resolve("hub.properties"));
    }

    public Settings read() {
        return new Settings(data, address(), certificate(), doors(), database(), typed.trial());
    }

    /// A trial is always on this machine only, whatever the file and the environment say.
    private Address address() {
        var bind = typed.trial() ? "127.0.0.1" : of("bind").orElse("0.0.0.0");
        var tls = !typed.trial() && yes("tls", true);
        var port = typed.port().orElseGet(() -> number("port", tls ? 8443 : 8080));
        var told = typed.trial() ? Optional.<URI>empty() : of("url").map(SettingsFile::url);
        var local = new Address(bind, port, bind, tls, told).isLoopback();
        var host = typed.trial() ? bind : of("host").orElseGet(() -> local ? bind : ownName());
        return new Address(bind, port, host, tls, told);
    }

    private Certificate certificate() {
        var folder = data.resolve("tls");
        var given = of("tls.keystore").map(this::path);
        if (given.isPresent() && of("tls.password.file").isEmpty()) {
            throw new Refusal("tls.keystore is set, so tls.password.file has to name the file with its password.");
        }
        return new Certificate(
                given.orElse(folder.resolve("hub.p12")),
                of("tls.password.file").map(this::path).orElse(folder.resolve("password")),
                given.isEmpty());
    }

    private Doors doors() {
        var auth = typed.trial() ? "none" : of("auth").orElse("smart");
        if (!Set.of("smart", "none").contains(auth))
            throw new Refusal("auth is " + auth + ", and can be smart or none.");
        return new Doors(
                auth.equals("smart"),
                of("clients").map(this::path).orElse(data.resolve("clients")),
                Duration.ofSeconds(number("token.seconds", 300)));
    }

    private Database database() {
        var connections = number("db.connections", 20);
        if (typed.trial() || of("db.url").isEmpty()) return Database.inFolder(data.resolve("db"), connections);
        var password =
                of("db.password.file").map(this::path).map(SettingsFile::secret).or(() -> of("db.password"));
        return new Database(of("db.url").get(), of("db.user").orElse(""), password.orElse(""), connections);
    }

    private Optional<String> of(String name) {
        var variable = "HUB_" + name.toUpperCase(Locale.ROOT).replace('.', '_');
        return Optional.ofNullable(environment.get(variable))
                .or(() -> Optional.ofNullable(file.getProperty(name)))
                .map(String::strip)
                .filter(said -> !said.isEmpty());
    }

    private boolean yes(String name, boolean usually) {
        var said = of(name).orElse(usually ? "yes" : "no");
        if (!Set.of("yes", "no").contains(said)) throw new Refusal(name + " is " + said + ", and can be yes or no.");
        return said.equals("yes");
    }

    private int number(String name, int usually) {
        var said = of(name);
        try {
            return said.map(Integer::parseInt).orElse(usually);
        } catch (NumberFormatException letters) {
            throw new Refusal(name + " is " + said.orElse("") + ", and should be a number.", letters);
        }
    }

    /// A path in the file counts from the data folder, so that the folder can be moved.
    private Path path(String said) {
        return data.resolve(said).normalize();
    }

    private static URI url(String said) {
        try {
            return URI.create(said.replaceAll("/+$", ""));
        } catch (IllegalArgumentException broken) {
            throw new Refusal("url is " + said + ", which is no address.", broken);
        }
    }

    private static String secret(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException missing) {
            throw new Refusal("The password file " + file + " cannot be read.", missing);
        }
    }

    private static String ownName() {
        try {
            return InetAddress.getLocalHost().getCanonicalHostName();
        } catch (UnknownHostException nameless) {
            throw new Refusal("This machine does not know its name: set host in hub.properties.", nameless);
        }
    }

    private static Properties read(Path file) {
        var properties = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException broken) {
                throw new Refusal("The settings file " + file + " cannot be read.", broken);
            }
        }
        for (var name : properties.stringPropertyNames()) {
            if (!NAMES.contains(name)) throw new Refusal(file + " sets " + name + ", which is no setting of the hub.");
        }
        return properties;
    }
}
