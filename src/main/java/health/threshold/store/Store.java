package health.threshold.store;

import health.threshold.kernel.Actor;
import health.threshold.kernel.Attached;
import health.threshold.kernel.ClinicClock;
import health.threshold.kernel.NewIds;
import jakarta.data.exceptions.DataException;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;

/// The open, encrypted store. Reads run side by side; writes go one after another, which is what lets the audit
/// chain be a chain.
public final class Store implements AutoCloseable {

    private final SessionFactory sessions;
    private final List<AutoCloseable> parts;
    private final ClinicClock clock;
    private final NewIds ids;
    private final ReentrantLock writer = new ReentrantLock(true);
    private final List<Consumer<Changes>> listeners = new CopyOnWriteArrayList<>();

    Store(SessionFactory sessions, List<AutoCloseable> parts, ClinicClock clock, NewIds ids) {
        this.sessions = sessions;
        this.parts = List.copyOf(parts);
        this.clock = clock;
        this.ids = ids;
    }

    /// Reads. Whoever reads is known, and what they may read is for the room to say.
    ///
    /// @throws StoreFailure when the store cannot
    public <T> T read(Actor by, Function<Tx, T> work) {
        return hiding(() -> {
            try (var session = sessions.openStatelessSession()) {
                return work.apply(new Tx(session, by, clock.now(), this, false));
            }
        });
    }

    /// Writes, all or nothing, with its audit entry. When this returns, a killed process loses nothing of it.
    ///
    /// @throws StoreFailure when the store cannot; then nothing has changed
    public <T> T write(Actor by, Function<Tx, T> work) {
        return written(by, work, false);
    }

    /// Writes what a person is told is done: an arrival, a payment, a signature. When this returns, the disk has
    /// been told to keep it, so that a power cut loses nothing of it either.
    ///
    /// @throws StoreFailure when the store cannot; then nothing has changed, or, if only the last step failed,
    ///     it is kept but must not be acknowledged
    public <T> T writeDurably(Actor by, Function<Tx, T> work) {
        return written(by, work, true);
    }

    /// Calls the listener after every commit that changed something, on the thread that committed.
    ///
    /// @return closing it detaches the listener
    public Attached listen(Consumer<Changes> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// A fresh id.
    public UUID newId() {
        return ids.next();
    }

    public ClinicClock clock() {
        return clock;
    }

    @Override
    public void close() {
        writer.lock();
        try {
            for (var part : parts) closeQuietly(part);
        } finally {
            writer.unlock();
        }
    }

    private <T> T written(Actor by, Function<Tx, T> work, boolean durably) {
        record Done<T>(T answer, Changes changes) {}
        var done = hiding(() -> {
            writer.lock();
            try (var session = sessions.openStatelessSession()) {
                var tx = new Tx(session, by, clock.now(), this, true);
                var answer = committed(session, tx, work);
                if (durably) toTheDisk(session);
                return new Done<>(answer, tx.finish());
            } finally {
                writer.unlock();
            }
        });
        if (!done.changes().kinds().isEmpty()) tell(done.changes());
        return done.answer();
    }

    /// What is committed stays so, whatever a listener makes of it: its bug is reported as one, and the others hear.
    private void tell(Changes changes) {
        for (var listener : listeners) {
            try {
                listener.accept(changes);
            } catch (RuntimeException bug) {
                var thread = Thread.currentThread();
                thread.getUncaughtExceptionHandler().uncaughtException(thread, bug);
            }
        }
    }

    private static <T> T committed(StatelessSession session, Tx tx, Function<Tx, T> work) {
        var transaction = session.beginTransaction();
        try {
            var answer = work.apply(tx);
            tx.finish();
            tx.write();
            transaction.commit();
            return answer;
        } catch (RuntimeException | Error failure) {
            if (transaction.isActive()) transaction.rollback();
            throw failure;
        }
    }

    private static void toTheDisk(StatelessSession session) {
        session.doWork(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("CHECKPOINT SYNC");
            }
        });
    }

    private static <T> T hiding(Supplier<T> work) {
        try {
            return work.get();
        } catch (PersistenceException | DataException failure) {
            throw StoreFailure.hiding(failure);
        }
    }

    private static void closeQuietly(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception ignored) {
            // The next part must be closed all the same; a lock file left behind is seen and said at the next start.
        }
    }
}
