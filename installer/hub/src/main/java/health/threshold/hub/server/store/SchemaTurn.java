package health.threshold.hub.server.store;

import health.threshold.hub.server.Refusal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;

/// One node at a time makes or changes the tables, for Hibernate does not reckon with a second one doing the
/// same. Two that were started together without this did come up; it is a promise that nobody has made.
///
/// The lock ends with its connection, so a node that dies in its turn keeps nobody waiting. An H2 file has only
/// one node, and needs no turns.
public final class SchemaTurn implements AutoCloseable {

    private static final long NUMBER = 0x7468_7265_7368L;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Connection connection;
    private final boolean shared;

    private SchemaTurn(Connection connection, boolean shared) {
        this.connection = connection;
        this.shared = shared;
    }

    public static SchemaTurn await(Database database, DataSource source) throws SQLException {
        var turn = new SchemaTurn(source.getConnection(), database.isPostgres());
        var until = Instant.now().plus(PATIENCE);
        while (turn.shared && !turn.ask("select pg_try_advisory_lock(?)")) {
            if (Instant.now().isAfter(until)) throw new Refusal("Another node has been making tables for too long.");
            pause();
        }
        return turn;
    }

    @Override
    public void close() throws SQLException {
        if (shared) ask("select pg_advisory_unlock(?)");
        connection.close();
    }

    private boolean ask(String question) throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            statement.setLong(1, NUMBER);
            try (var answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Refusal("The hub was stopped while it waited for another node.", interrupted);
        }
    }
}
