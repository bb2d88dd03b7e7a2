package health.threshold.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// A session for what comes from the hub, where rooms keep one row after another: it gathers them, and writes them
/// together as soon as anything else is asked of it, or at the end of the unit. So rooms need not know of it, and read
/// what they have written. Rows that are new are inserted in one batch, which a row that is kept by itself cannot be.
///
/// The order among tables is not kept; none of them refers to another by the schema.
final class Together {

    private final StatelessSession session;
    private final Map<Class<?>, Map<Object, Object>> kept = new LinkedHashMap<>();

    Together(StatelessSession session) {
        this.session = session;
    }

    /// The same session for those who write.
    StatelessSession session() {
        return (StatelessSession) Proxy.newProxyInstance(
                StatelessSession.class.getClassLoader(),
                new Class<?>[] {StatelessSession.class},
                (self, asked, with) -> asked(asked, with));
    }

    /// Writes what has been gathered so far.
    void write() {
        if (kept.isEmpty()) return;
        var all = new LinkedHashMap<>(kept);
        kept.clear();
        all.forEach(this::write);
    }

    private @Nullable Object asked(Method asked, Object @Nullable [] with) throws Throwable {
        if (with != null && with.length == 1 && asked.getName().equals("upsert") && isGathered(with[0])) return null;
        write();
        try {
            return asked.invoke(session, with);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    /// Keys of several columns are few, and asked for less simply.
    private boolean isGathered(Object row) {
        var id = session.getIdentifier(row);
        if (!(id instanceof UUID)) return false;
        kept.computeIfAbsent(row.getClass(), none -> new LinkedHashMap<>()).put(id, row);
        return true;
    }

    private void write(Class<?> table, Map<Object, Object> rows) {
        var here = new HashSet<Object>();
        for (var old : session.getMultiple(table, List.copyOf(rows.keySet())))
            if (old != null) here.add(session.getIdentifier(old));
        var fresh = new ArrayList<Object>();
        rows.forEach((id, row) -> {
            if (here.contains(id)) session.upsert(row);
            else fresh.add(row);
        });
        if (!fresh.isEmpty()) session.insertMultiple(fresh);
    }
}
