package health.threshold.store;

import health.threshold.kernel.ClinicClock;
import health.threshold.kernel.NewIds;
import jakarta.persistence.Persistence;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;

/// Stores for simulations: the real schema, sessions and transactions, on databases in memory that are made, copied
/// and dropped in milliseconds. One slot is one device; its power can be cut before any of its transactions.
public final class SimStores implements AutoCloseable {

    /// The program dies. An error, so that nothing in the program can catch it by mistake.
    public static final class PowerCut extends Error {
        private static final long serialVersionUID = 1L;

        public PowerCut() {
            super("the power", null, false, false);
        }
    }

    private static List<String> schema = List.of();

    private final Switching source = new Switching();
    private final SessionFactory sessions;

    public SimStores() {
        if (schema.isEmpty()) schema = migrated();
        source.use("template");
        sessions = Persistence.createEntityManagerFactory(
                        "threshold",
                        Map.of(
                                "jakarta.persistence.nonJtaDataSource",
                                source,
                                "hibernate.boot.allow_jdbc_metadata_access",
                                true))
                .unwrap(SessionFactory.class);
    }

    /// A fresh, empty database of this name becomes this slot's.
    public void fresh(String name) {
        load(name, schema);
    }

    /// What a backup of this slot would hold.
    public List<String> backup() {
        try (var connection = source.plainly();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("script nosettings")) {
            var lines = new ArrayList<String>();
            while (rows.next()) lines.add(rows.getString(1));
            return lines;
        } catch (SQLException bug) {
            throw new IllegalStateException(bug);
        }
    }

    /// A database made from a backup becomes this slot's.
    public void load(String name, List<String> backup) {
        source.use(name);
        run(source, backup);
    }

    /// A store on this slot's database, as after a start of the program.
    public Store open(ClinicClock clock, NewIds ids) {
        source.cutBefore = -1;
        return new Store(sessions, List.of(), clock, ids);
    }

    /// The power is cut before the transaction after so many more.
    public void cutBefore(int transactions) {
        source.cutBefore = transactions;
    }

    /// Drops the slot's database.
    public void drop() {
        run(source, List.of("shutdown"));
    }

    @Override
    public void close() {
        sessions.close();
    }

    private static List<String> migrated() {
        var template = new Switching();
        template.use("template");
        Flyway.configure()
                .dataSource(template)
                .locations("classpath:health/threshold/store/migrations")
                .load()
                .migrate();
        try (var connection = template.plainly();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("script nodata nosettings")) {
            var lines = new ArrayList<String>();
            while (rows.next()) lines.add(rows.getString(1));
            return lines;
        } catch (SQLException bug) {
            throw new IllegalStateException(bug);
        }
    }

    private static void run(Switching source, List<String> lines) {
        try (var connection = source.plainly();
                var statement = connection.createStatement()) {
            for (var line : lines) statement.execute(line);
        } catch (SQLException bug) {
            if (!lines.equals(List.of("shutdown"))) throw new IllegalStateException(bug);
        }
    }

    /// A data source that changes its database between the uses of one session factory.
    private static final class Switching implements DataSource {
        private String url = "";
        private int cutBefore = -1;

        private @Nullable Connection one;

        void use(String name) {
            one = null;
            url = "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1";
        }

        Connection plainly() throws SQLException {
            return DriverManager.getConnection(url, "THRESHOLD", "");
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (cutBefore == 0) {
                cutBefore = -1;
                throw new PowerCut();
            }
            if (cutBefore > 0) cutBefore--;
            var real = one == null ? plainly() : one;
            one = real;
            return staysOpen(real);
        }

        /// One session after another on one connection, which remembers the statements it has prepared.
        private static Connection staysOpen(Connection real) {
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, args) -> {
                        if (method.getName().equals("close")) return null;
                        try {
                            return method.invoke(real, args);
                        } catch (InvocationTargetException failure) {
                            throw failure.getCause();
                        }
                    });
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }

        @Override
        public PrintWriter getLogWriter() {
            return new PrintWriter(System.err);
        }

        @Override
        public void setLogWriter(PrintWriter out) {}

        @Override
        public void setLoginTimeout(int seconds) {}

        @Override
        public int getLoginTimeout() {
            return 0;
        }

        @Override
        public Logger getParentLogger() {
            return Logger.getGlobal();
        }

        @Override
        public <T> T unwrap(Class<T> type) throws SQLException {
            throw new SQLException("It wraps nothing");
        }

        @Override
        public boolean isWrapperFor(Class<?> type) {
            return false;
        }
    }
}
