package health.threshold.store;

import health.threshold.kernel.ClinicClock;
import health.threshold.kernel.NewIds;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A store's file as JDBC sees it, opened as the program opens it but without the program: what a download at its
/// fastest is measured with.
public final class PlainStore {

    private PlainStore() {}

    /// Makes a store with the program's schema and nothing in it.
    public static Connection fresh(Path folder) throws IOException, SQLException {
        var clock = Clock.systemUTC();
        var opening =
                new StoreFile(folder, Keystore.NONE).open(ClinicClock.in(clock, ZoneOffset.UTC), new NewIds(clock));
        ((Opening.Opened) opening).store().close();
        return open(folder);
    }

    /// Opens the file of a store that is closed.
    public static Connection open(Path folder) throws IOException, SQLException {
        var key = StoreKey.find(folder, Keystore.NONE).orElseThrow();
        return DriverManager.getConnection(StoreFile.url(folder, ""), "THRESHOLD", new String(key.passwords()));
    }

    /// All rows of every table that has some, in the order of their keys.
    public static List<Table> tables(Connection store) throws SQLException {
        var tables = new ArrayList<Table>();
        try (var statement = store.createStatement();
                var names = statement.executeQuery("select table_name from information_schema.tables"
                        + " where table_schema = 'PUBLIC' and table_name not like 'flyway%' order by table_name")) {
            while (names.next()) tables.add(table(store, names.getString(1)));
        }
        tables.removeIf(table -> table.rows().isEmpty());
        return tables;
    }

    private static Table table(Connection store, String name) throws SQLException {
        var rows = new ArrayList<@Nullable Object[]>();
        try (var statement = store.createStatement();
                var all = statement.executeQuery("select * from \"" + name + "\" order by 1")) {
            var columns = all.getMetaData().getColumnCount();
            while (all.next()) {
                var row = new @Nullable Object[columns];
                for (int at = 0; at < columns; at++) row[at] = all.getObject(at + 1);
                rows.add(row);
            }
            return new Table(name, columns, rows);
        }
    }

    /// A table with its rows.
    public record Table(String name, int columns, List<@Nullable Object[]> rows) {

        /// Inserts this part of the rows, of so many parts.
        public void insert(Connection into, int part, int parts) throws SQLException {
            var from = (int) ((long) rows.size() * part / parts);
            var to = (int) ((long) rows.size() * (part + 1) / parts);
            var marks = String.join(",", Collections.nCopies(columns, "?"));
            try (var statement = into.prepareStatement("insert into \"%s\" values (%s)".formatted(name, marks))) {
                for (var row : rows.subList(from, to)) add(statement, row);
                statement.executeBatch();
            }
        }

        private static void add(PreparedStatement statement, @Nullable Object[] row) throws SQLException {
            for (int at = 0; at < row.length; at++) statement.setObject(at + 1, row[at]);
            statement.addBatch();
        }
    }
}
