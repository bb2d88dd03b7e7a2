package health.threshold.store;

import health.threshold.kernel.Reference;

/// The store could not do what it was asked: a full or failing disk, a broken rule of the schema. Its text never
/// holds a statement or a value, for those hold people; the stack shows where, the reference ties it to the log.
public final class StoreFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Reference reference;
    private final String state;

    private StoreFailure(Reference reference, String state, StackTraceElement[] where) {
        super("The store could not do this (" + state + ", reference " + reference + ")", null, false, true);
        this.reference = reference;
        this.state = state;
        setStackTrace(where);
    }

    /// The failure behind any exception of the database layers, without its words.
    static StoreFailure hiding(Throwable cause) {
        var state = "unknown";
        for (Throwable at = cause; at != null; at = at.getCause()) {
            if (at instanceof java.sql.SQLException sql && sql.getSQLState() != null) state = sql.getSQLState();
        }
        return new StoreFailure(Reference.next(), state, cause.getStackTrace());
    }

    public Reference reference() {
        return reference;
    }

    /// The SQL state, for example `23505` for a second row where there may be one.
    public String state() {
        return state;
    }
}
