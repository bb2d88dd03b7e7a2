package health.threshold.hub.server.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/// One node at a time makes or changes the tables: two that start together on an empty PostgreSQL would each make half.
///
/// The database itself lets the next one in when a node dies in its turn, as the lock ends with the connection. An H2
/// file has only one node.
final class SchemaTurn implements AutoCloseable {

    private static final long NUMBER = 0x7468_7265_7368L;

    private final Connection connection;

    private SchemaTurn(Connection connection) {
        this.connection = connection;
    }

    static SchemaTurn await(Database database, DataSource source) throws SQLException {
        var connection = source.getConnection();
        if (database.isPostgres()) {
            try (var ask = connection.prepareStatement("select pg_advisory_lock(?)")) {
                ask.setLong(1, NUMBER);
                ask.execute();
            }
        }
        return new SchemaTurn(connection);
    }

    /// Aborted and not given back, for a connection in the pool would keep the lock.
    @Override
    public void close() throws SQLException {
        connection.abort(Runnable::run);
        connection.close();
    }
}
