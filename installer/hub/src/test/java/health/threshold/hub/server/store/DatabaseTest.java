package health.threshold.hub.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The H2 file stays open and in its folder, whatever the threads around it do.
class DatabaseTest {

    @TempDir
    Path folder;

    @Test
    void a_thread_that_is_interrupted_does_not_take_the_database_with_it() throws Exception {
        try (var pool = Database.inFolder(folder.resolve("db"), 2).sidePool()) {
            run(pool, "create table NOTE (TEXT varchar(20))");

            try (var connection = pool.getConnection()) {
                Thread.currentThread().interrupt();
                insert(connection);
            } finally {
                Thread.interrupted();
            }

            run(pool, "insert into NOTE values ('after')");
        }
    }

    @Test
    void only_its_owner_can_look_into_the_folder() throws Exception {
        Database.inFolder(folder.resolve("db"), 2).sidePool().close();

        assertThat(Files.getPosixFilePermissions(folder.resolve("db"))).hasSize(3);
        try (var files = Files.list(folder.resolve("db"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("hub.mv.db");
        }
    }

    private static void insert(Connection connection) {
        try (var statement = connection.createStatement()) {
            statement.execute("insert into NOTE values ('interrupted')");
        } catch (SQLException cut) {
            // It may fail. What counts is what comes after it.
        }
    }

    private static void run(DataSource pool, String sql) throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
