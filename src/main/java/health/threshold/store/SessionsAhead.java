package health.threshold.store;

import jakarta.persistence.Persistence;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javax.sql.DataSource;
import org.h2.engine.Constants;
import org.hibernate.HibernateException;
import org.hibernate.SessionFactory;

/// What Hibernate makes of our entities. It takes longer than all the rest of an opening, and needs nothing of the
/// store, so it is made while that is being looked at.
final class SessionsAhead {

    private final FutureTask<SessionFactory> making;

    private SessionsAhead(DataSource store) {
        making = new FutureTask<>(() -> made(store));
    }

    /// @param store is not asked for a connection before somebody opens a session
    static SessionsAhead begin(DataSource store) {
        var ahead = new SessionsAhead(store);
        Thread.ofVirtual().name("sessions").start(ahead.making);
        return ahead;
    }

    /// @throws HibernateException if our entities are not as they should be
    SessionFactory await() {
        try {
            return making.get();
        } catch (ExecutionException failed) {
            throw new HibernateException("Could not read the entities", failed.getCause());
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new HibernateException("Broken off", ending);
        }
    }

    /// Nobody will need them.
    ///
    /// @return what closes them once they are made
    Thread abandon() {
        return Thread.ofVirtual().name("sessions").start(() -> await().close());
    }

    private static SessionFactory made(DataSource store) {
        var properties = Map.of(
                "jakarta.persistence.nonJtaDataSource",
                store,
                "hibernate.boot.allow_jdbc_metadata_access",
                false,
                "jakarta.persistence.database-product-name",
                "H2",
                "jakarta.persistence.database-major-version",
                String.valueOf(Constants.VERSION_MAJOR),
                "jakarta.persistence.database-minor-version",
                String.valueOf(Constants.VERSION_MINOR),
                // A list of people grows by one all day, and each length would be a statement that H2 keeps.
                "hibernate.query.in_clause_parameter_padding",
                true);
        return Persistence.createEntityManagerFactory("threshold", properties).unwrap(SessionFactory.class);
    }
}
