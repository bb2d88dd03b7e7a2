package health.threshold.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// Takes people's papers off this device. It asks nothing: whoever calls it has made sure that the hub has them, or
/// that they are of no use to anybody else. What it leaves is the record of who saw or did what, which names nobody.
public final class Shredder {

    /// Where rows hang on a visit and tell the hub's version of it in detail.
    static final List<String> OF_VISITS = List.of("visit_step", "crossing");

    /// Where rows hang on a visit and never leave this device: they name nobody.
    static final List<String> ONLY_HERE_OF_VISITS =
            List.of("errand", "question", "mended", "leaving_answer", "prompt_answer");

    /// Where rows name the person whom they concern.
    static final List<String> OF_PEOPLE = List.of(
            "patient_word",
            "file_link",
            "file_pair",
            "need",
            "proxy",
            "appointment",
            "coverage",
            "card_picture",
            "ledger_entry",
            "payment_plan",
            "concern",
            "sbar_note",
            "signed_note",
            "consent",
            "consent_answer",
            "consent_ending",
            "form_answer",
            "form_sheet",
            "form_page",
            "allergy",
            "diagnosis",
            "medicine",
            "lab_result",
            "care_team_member",
            "task",
            "feedback",
            "desk_request",
            "visit");

    /// Where rows name the person, and never leave this device.
    static final List<String> ONLY_HERE_OF_PEOPLE = List.of("payment_intent", "receipt_mail", "came_before");

    /// What may be about nobody in particular, and still hold what somebody typed.
    static final List<String> PERHAPS_NAMELESS = List.of("task", "feedback", "desk_request");

    private static final String OF_MIRROR = "(%s) in (select type, id from mirror where patient = ?)";

    /// Takes off everything about these people that came from the hub or has gone there.
    ///
    /// @param alsoOnlyHere whether what never leaves this device goes too
    public void shred(Tx tx, Collection<UUID> people, boolean alsoOnlyHere) {
        tx.session()
                .doWork(connection -> shredding(connection, () -> {
                    var visits = "visit in (select id from visit where patient = ?)";
                    if (alsoOnlyHere) for (var table : ONLY_HERE_OF_VISITS) delete(connection, table, visits, people);
                    for (var table : OF_VISITS) delete(connection, table, visits, people);
                    if (alsoOnlyHere)
                        for (var table : ONLY_HERE_OF_PEOPLE) delete(connection, table, "patient = ?", people);
                    for (var table : OF_PEOPLE) delete(connection, table, "patient = ?", people);
                    delete(connection, "file_pair", "other = ?", people);
                    delete(connection, "patient", "id = ?", people);
                    delete(connection, "seen_version", OF_MIRROR.formatted("type, id"), people);
                    delete(connection, "edit_conflict", OF_MIRROR.formatted("type, entity"), people);
                    delete(connection, "decision", OF_MIRROR.formatted("type, cast(entity as varchar)"), people);
                    delete(connection, "mirror", "patient = ?", people);
                    delete(connection, "kept_person", "patient = ?", people);
                }));
    }

    /// Takes off what was typed by people whom nobody identified, once the hub has it, and lines that could not be
    /// read: for a device in the lobby, which keeps nothing overnight. Files that had such lines are read again.
    ///
    /// @param staying the types of resources that are about nobody, and stay
    public void shredNameless(Tx tx, Collection<String> staying) {
        tx.session()
                .doWork(connection -> shredding(connection, () -> {
                    var sent = " where patient is null and id not in (select entity from outbox_entry)";
                    for (var table : PERHAPS_NAMELESS) execute(connection, "delete from " + table + sent);
                    var mirrored = " where patient is null and not (type = any(?))"
                            + " and id not in (select cast(entity as varchar) from outbox_entry)"
                            + " and (type, id) not in (select type, id from seen_version where state <> 'SEEN')";
                    var here = staying.toArray(String[]::new);
                    execute(
                            connection,
                            "delete from seen_version where (type, id) in (select type, id from mirror" + mirrored
                                    + ")",
                            (Object) here);
                    execute(connection, "delete from mirror" + mirrored, (Object) here);
                    execute(connection, "delete from decision where id not in (select entity from outbox_entry)");
                    execute(connection, "delete from hub_file where name in (select file from set_aside)");
                    execute(connection, "delete from set_aside");
                }));
    }

    /// Whether rows that are never changed may leave in this connection.
    static boolean isAtWork(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("select @shredding")) {
            return answer.next() && answer.getInt(1) == 1;
        }
    }

    private interface Work {
        void run() throws SQLException;
    }

    private static void shredding(Connection connection, Work work) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set @shredding 1");
            try {
                work.run();
            } finally {
                statement.execute("set @shredding 0");
            }
        }
    }

    private static void execute(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) statement.setObject(at + 1, values[at]);
            statement.execute();
        }
    }

    private static void delete(Connection connection, String table, String which, Collection<UUID> people)
            throws SQLException {
        try (var statement = connection.prepareStatement("delete from " + table + " where " + which)) {
            for (var person : people) {
                statement.setObject(1, person);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
