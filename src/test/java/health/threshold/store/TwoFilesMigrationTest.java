package health.threshold.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/// People who were there before anybody looked for two files of one person.
class TwoFilesMigrationTest {

    private static final String URL = "jdbc:h2:mem:two_files;DB_CLOSE_DELAY=-1";

    @Test
    void those_who_look_like_one_person_are_asked_about_after_the_update() throws Exception {
        migrate("4");
        try (var connection = DriverManager.getConnection(URL)) {
            var sam = person(connection, "Sam", "okafor", "1980-05-06", "0101", true);
            var late = person(connection, "SAM", "okafor", "1980-05-06", "0202", true);
            var phone = person(connection, "Bo", "okafor", "1980-05-06", "0202", true);
            person(connection, "Sam", "okafor", "1980-05-07", "0101", true);
            person(connection, "Sam", "okoro", "1980-05-06", "0101", true);
            person(connection, "Sam", "okafor", "1980-05-06", "0101", false);
            person(connection, "Ann", "silva", "1990-01-01", "", true);
            person(connection, "Eve", "silva", "1990-01-01", "", true);

            migrate("5");

            assertThat(pairs(connection))
                    .containsExactlyInAnyOrder(
                            List.of(sam, late).toString(), List.of(late, phone).toString());
        }
    }

    private static void migrate(String version) {
        Flyway.configure()
                .dataSource(URL, "", "")
                .locations("classpath:health/threshold/store/migrations")
                .target(version)
                .load()
                .migrate();
    }

    /// Ids that grow, over the place where a signed number would begin anew.
    private int people = 0x7ffffffe;

    private UUID person(Connection connection, String given, String family, String born, String phone, boolean isActive)
            throws SQLException {
        var id = new UUID((long) people++ << 32, 0);
        try (var insert = connection.prepareStatement("insert into patient (id, given, family, birth_date, language,"
                + " interpreter, family_key, phone_tail, active) values (?, ?, ?, ?, 'en', false, ?, ?, ?)")) {
            var values = List.of(id, given, family, java.time.LocalDate.parse(born), family, phone, isActive);
            for (int at = 0; at < values.size(); at++) insert.setObject(at + 1, values.get(at));
            insert.execute();
        }
        return id;
    }

    private static List<String> pairs(Connection connection) throws SQLException {
        var pairs = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select patient, other from file_pair")) {
            while (rows.next())
                pairs.add(List.of(rows.getObject(1), rows.getObject(2)).toString());
        }
        return pairs;
    }
}
