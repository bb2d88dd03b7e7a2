package health.threshold.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.threshold.app.TestClinic;
import health.threshold.clinic.billing.LedgerEntry;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.VisitId;
import health.threshold.store.mirror.Mirror;
import health.threshold.store.mirror.Mirrored;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The shredder knows every table that holds something about people, and nobody else may take anything away.
class ShredderTest {

    @TempDir
    Path folder;

    private TestClinic clinic;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder);
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void every_table_about_people_or_visits_is_known_to_it() {
        var known = new TreeSet<String>();
        Stream.of(
                        Shredder.OF_PEOPLE,
                        Shredder.OF_VISITS,
                        Shredder.ONLY_HERE_OF_PEOPLE,
                        Shredder.ONLY_HERE_OF_VISITS,
                        List.of("mirror", "kept_person"))
                .forEach(known::addAll);

        var tables = new TreeSet<>(tablesWith("PATIENT"));
        tables.addAll(tablesWith("VISIT"));
        tables.remove("audit_entry");

        assertThat(known).containsExactlyElementsOf(tables);
    }

    @Test
    void what_may_be_about_nobody_is_known_to_it() {
        var nameless = new TreeSet<>(tablesWithNullablePatient());
        nameless.removeAll(Set.of("audit_entry", "mirror"));

        assertThat(new TreeSet<>(Shredder.PERHAPS_NAMELESS)).isEqualTo(nameless);
    }

    @Test
    void nobody_else_takes_a_payment_away() {
        clinic.store.write(clinic.system, tx -> clinic.rooms.ledger.post(tx, charge(tx)));

        assertThatThrownBy(() -> clinic.store.write(clinic.system, tx -> run(tx, "delete from ledger_entry")))
                .isInstanceOf(StoreFailure.class);
    }

    @Test
    void not_even_the_shredder_takes_away_who_did_what() {
        assertThatThrownBy(() -> clinic.store.write(clinic.system, tx -> {
                    run(tx, "set @shredding 1");
                    return run(tx, "delete from audit_entry");
                }))
                .isInstanceOf(StoreFailure.class);
    }

    @Test
    void what_is_still_on_its_way_to_the_hub_stays_even_if_it_is_about_nobody() {
        var sent = new Mirrored("Task", "sent", "1", "{}", null, null);
        var joined = new Mirrored("Task", "joined", "2", "{}", null, null);
        clinic.store.write(clinic.system, tx -> {
            new Mirror().keep(tx, sent);
            new Mirror().keep(tx, joined);
            return run(
                    tx,
                    "insert into seen_version values ('Task', 'sent', '1', '', 'SEEN', null),"
                            + " ('Task', 'joined', '2', '', 'MADE', null)");
        });

        clinic.store.write(clinic.system, tx -> {
            new Shredder().shredNameless(tx, List.of());
            return true;
        });

        List<String> left = clinic.store.read(clinic.system, tx -> new Mirror().ids(tx, "Task"));
        assertThat(left).containsExactly("joined");
    }

    private LedgerEntry charge(Tx tx) {
        return clinic.rooms.ledger.charge(
                tx,
                "key",
                new PatientId(UUID.randomUUID()),
                new VisitId(UUID.randomUUID()),
                TestClinic.dollars(5),
                "A charge");
    }

    private static boolean run(Tx tx, String sql) {
        tx.session().doWork(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
        return true;
    }

    private Set<String> tablesWith(String column) {
        return columns("column_name = '" + column + "'");
    }

    private Set<String> tablesWithNullablePatient() {
        return columns("column_name = 'PATIENT' and is_nullable = 'YES'");
    }

    private Set<String> columns(String which) {
        var found = new TreeSet<String>();
        clinic.store.read(clinic.system, tx -> {
            tx.session()
                    .doWork(connection -> names(
                            connection,
                            "select table_name from information_schema.columns where table_schema = 'PUBLIC' and "
                                    + which,
                            found));
            return true;
        });
        return found;
    }

    private static void names(Connection connection, String query, Set<String> into) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) into.add(rows.getString(1).toLowerCase(Locale.ROOT));
        }
    }
}
