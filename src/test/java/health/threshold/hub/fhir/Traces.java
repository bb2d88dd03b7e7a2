package health.threshold.hub.fhir;

import health.threshold.app.TestClinic;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.zip.GZIPInputStream;

/// Looks through every table of a store, packed columns too.
final class Traces {

    /// Who saw or did what stays, and names nobody.
    private static final Set<String> RECORD = Set.of("AUDIT_ENTRY");

    private Traces() {}

    /// The tables in which any of these stands, as an id or as part of a text.
    static Set<String> of(TestClinic clinic, Object... any) {
        var found = new TreeSet<String>();
        clinic.store.read(clinic.system, tx -> {
            tx.session().doWork(connection -> {
                for (var table : tables(connection)) if (isIn(connection, table, List.of(any))) found.add(table);
            });
            return true;
        });
        return found;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var all = new ArrayList<String>();
        try (var tables = connection.getMetaData().getTables(null, "PUBLIC", null, new String[] {"BASE TABLE"})) {
            while (tables.next()) all.add(tables.getString("TABLE_NAME"));
        }
        all.removeAll(RECORD);
        return all;
    }

    private static boolean isIn(Connection connection, String table, List<Object> any) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select * from \"" + table + "\"")) {
            while (rows.next())
                for (int at = 1; at <= rows.getMetaData().getColumnCount(); at++)
                    for (var one : any) if (text(rows, at).contains(one.toString())) return true;
            return false;
        }
    }

    private static String text(ResultSet rows, int column) throws SQLException {
        var value = rows.getObject(column);
        if (value instanceof UUID id) return id.toString();
        return value instanceof byte[] packed ? unpacked(packed) : String.valueOf(value);
    }

    private static String unpacked(byte[] packed) {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException plain) {
            return new String(packed, StandardCharsets.UTF_8);
        }
    }
}
