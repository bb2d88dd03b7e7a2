package health.threshold.store;

import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.StatelessSession;

/// Asks a table about many rows at once. The ids are joined and not listed with `in`: for that, H2 goes through the
/// whole list for each row.
public final class Lookup {

    private Lookup() {}

    /// The rows of a table that are found by one of these ids.
    ///
    /// @param table the entity
    /// @param by the column that holds one of the ids
    /// @param gives the column of ids that is wanted
    public static List<UUID> among(Tx tx, Collection<UUID> ids, Class<?> table, String by, String gives) {
        return among(tx.session(), ids, table, by, gives);
    }

    static List<UUID> among(StatelessSession session, Collection<UUID> ids, Class<?> table, String by, String gives) {
        var name = table.getAnnotation(Table.class).name();
        return session
                .createNativeQuery(
                        "select t." + gives + " as found from unnest(:ids) as asked(id) join " + name + " t on t." + by
                                + " = asked.id",
                        Object.class)
                .addScalar("found", UUID.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .stream()
                .map(UUID.class::cast)
                .toList();
    }
}
