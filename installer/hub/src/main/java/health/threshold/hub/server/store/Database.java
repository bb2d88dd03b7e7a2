package health.threshold.hub.server.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import health.threshold.hub.server.OwnerOnly;
import health.threshold.hub.server.Refusal;
import java.io.IOException;
import java.nio.file.Path;

/// Where resources are kept: one H2 file for a small practice, PostgreSQL for a larger one or for several nodes.
///
/// @param connections how many requests can be at the database at the same time
public record Database(String url, String user, String password, int connections) {

    public Database {
        if (!url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:postgresql:")) {
            throw new Refusal("db.url has to begin with jdbc:postgresql: or jdbc:h2:.");
        }
        if (connections < 2) throw new Refusal("db.connections is " + connections + ", and has to be 2 at least.");
    }

    /// `async:` and `WRITE_DELAY=0` are what makes H2 keep its promises here. Through its usual channel the whole
    /// database closes when a thread that is just writing is interrupted, as HAPI's are when the hub stops. With
    /// its usual half second of delay, a killed hub loses what it had acknowledged. Nor may H2 close by itself at
    /// a SIGTERM, as requests are still being answered then, or write a trace file, as that quotes values.
    public static Database inFolder(Path folder, int connections) {
        try {
            OwnerOnly.folder(folder);
        } catch (IOException refused) {
            throw new Refusal("The folder " + folder + " cannot be made.", refused);
        }
        return new Database(
                "jdbc:h2:async:" + folder.resolve("hub") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0",
                "sa",
                "",
                connections);
    }

    /// The database is not there, or lets nobody in; perhaps later.
    public static final class Unreachable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unreachable(String sentence, Throwable cause) {
            super(sentence, cause);
        }
    }

    boolean isPostgres() {
        return url.startsWith("jdbc:postgresql:");
    }

    /// For the resources.
    HikariDataSource pool() {
        return open("fhir", connections, 15_000, 300);
    }

    /// For tokens and for the health page, so that neither waits behind a long search.
    public HikariDataSource sidePool() {
        return open("door", 4, 3_000, 5);
    }

    /// A hub that starts before its database does not wait for it: whoever looks after its process starts it
    /// again.
    ///
    /// @param patience milliseconds for a connection
    /// @param silence seconds after which a PostgreSQL that says nothing counts as gone, as when its machine lost
    /// power
    private HikariDataSource open(String name, int size, long patience, int silence) {
        var config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(Math.min(2, size));
        config.setConnectionTimeout(patience);
        config.setValidationTimeout(2_000);
        if (isPostgres()) {
            config.addDataSourceProperty("socketTimeout", String.valueOf(silence));
            config.addDataSourceProperty("tcpKeepAlive", "true");
        }
        try {
            return new HikariDataSource(config);
        } catch (RuntimeException failure) {
            throw new Unreachable("The database cannot be opened: " + reason(failure), failure);
        }
    }

    private static String reason(Throwable failure) {
        var deepest = failure;
        while (deepest.getCause() != null) deepest = deepest.getCause();
        return deepest.getMessage();
    }
}
