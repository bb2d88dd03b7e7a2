package health.threshold.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/// Refuses to change or remove a row that has been written once: audit entries, ledger entries, signed notes. The
/// papers of people whom this device no longer keeps may leave it, for the hub has them ([Shredder]); who saw or did
/// what stays in any case. It is named by the migrations, so it must keep its name.
public final class AppendOnly implements Trigger {

    private static final String AUDIT = "AUDIT_ENTRY";

    private boolean mayLeave;

    @Override
    public void init(Connection connection, String schema, String name, String table, boolean before, int type) {
        mayLeave = !table.equals(AUDIT);
    }

    @Override
    public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
        if (mayLeave && after == null && Shredder.isAtWork(connection)) return;
        throw new SQLException("What has been written here stays as it is", "23514");
    }
}
