package health.threshold.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/// Refuses to change or remove a row that has been written once: audit entries, ledger entries, signed notes.
/// It is named by the migrations, so it must keep its name.
public final class AppendOnly implements Trigger {

    @Override
    public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
        throw new SQLException("What has been written here stays as it is", "23514");
    }
}
