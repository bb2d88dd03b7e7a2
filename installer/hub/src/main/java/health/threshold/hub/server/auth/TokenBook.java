package health.threshold.hub.server.auth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.sql.DataSource;

/// The tokens that were given, and the assertions that were used up, in two tables beside the resources: so a
/// token from one node is good at the others, and an assertion that one node took is refused by all.
///
/// Only hashes are kept. Who reads the database or its backup cannot come in with what stands there.
public final class TokenBook {

    private static final String TAKEN = "23505";

    private final DataSource source;
    private final Duration life;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    record Entry(String client, String key) {}

    public TokenBook(DataSource source, Duration life, Clock clock) throws SQLException {
        this.source = source;
        this.life = life;
        this.clock = clock;
        makeTables();
    }

    Duration life() {
        return life;
    }

    /// Empty when the assertion was used before: two nodes may be asked at once, so the database's own key
    /// decides.
    Optional<String> give(Assertion assertion) throws SQLException {
        try (var connection = source.getConnection()) {
            forgetOld(connection);
            if (!useUp(connection, assertion)) return Optional.empty();
            var bytes = new byte[32];
            random.nextBytes(bytes);
            var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            try (var insert = connection.prepareStatement(
                    "insert into THRESHOLD_TOKEN (HASH, CLIENT, SIGNER, ENDS) values (?, ?, ?, ?)")) {
                insert.setString(1, hash(token));
                insert.setString(2, assertion.client());
                insert.setString(3, assertion.key());
                insert.setLong(4, clock.instant().plus(life).getEpochSecond());
                insert.executeUpdate();
            }
            return Optional.of(token);
        }
    }

    Optional<Entry> find(String token) throws SQLException {
        try (var connection = source.getConnection();
                var select = connection.prepareStatement(
                        "select CLIENT, SIGNER from THRESHOLD_TOKEN where HASH = ? and ENDS > ?")) {
            select.setString(1, hash(token));
            select.setLong(2, clock.instant().getEpochSecond());
            try (var rows = select.executeQuery()) {
                return rows.next() ? Optional.of(new Entry(rows.getString(1), rows.getString(2))) : Optional.empty();
            }
        }
    }

    private static boolean useUp(Connection connection, Assertion assertion) throws SQLException {
        try (var insert = connection.prepareStatement("insert into THRESHOLD_ASSERTION (HASH, ENDS) values (?, ?)")) {
            insert.setString(1, hash(assertion.client() + "\n" + assertion.jti()));
            insert.setLong(2, forgettable(assertion.ends()));
            insert.executeUpdate();
            return true;
        } catch (SQLException refused) {
            if (TAKEN.equals(refused.getSQLState())) return false;
            throw refused;
        }
    }

    /// Kept until its own end is past by any node's clock.
    private static long forgettable(Instant ends) {
        return ends.plus(Assertion.LEEWAY.multipliedBy(5)).getEpochSecond();
    }

    private void forgetOld(Connection connection) throws SQLException {
        for (var table : new String[] {"THRESHOLD_TOKEN", "THRESHOLD_ASSERTION"}) {
            try (var delete = connection.prepareStatement("delete from " + table + " where ENDS < ?")) {
                delete.setLong(1, clock.instant().getEpochSecond());
                delete.executeUpdate();
            }
        }
    }

    private void makeTables() throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists THRESHOLD_TOKEN (HASH varchar(64) primary key,"
                    + " CLIENT varchar(200) not null, SIGNER varchar(64) not null, ENDS bigint not null)");
            statement.execute("create table if not exists THRESHOLD_ASSERTION (HASH varchar(64) primary key,"
                    + " ENDS bigint not null)");
        }
    }

    private static String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
