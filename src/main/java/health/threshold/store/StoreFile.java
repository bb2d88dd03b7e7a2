package health.threshold.store;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import health.threshold.kernel.ClinicClock;
import health.threshold.kernel.NewIds;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.hibernate.HibernateException;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;

/// A store on the disk, before it is open: the folder `--data` names, with `threshold.mv.db` in it.
///
/// Opening looks before it touches: a file that is foreign, damaged, newer or locked is reported and left as it is.
public final class StoreFile {

    private static final byte[] HEADER = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);

    /// H2's numbers for what may be wrong with a file.
    private static final Map<Integer, Function<Path, Opening>> KNOWN_TROUBLES = Map.of(
            90049, Opening.WrongKey::new,
            28000, Opening.WrongKey::new,
            90020, Opening.InUse::new,
            90030, Opening.Damaged::new,
            90048, Opening.Foreign::new);

    private final Path folder;
    private final Keystore keystore;
    private final String scheme;

    public StoreFile(Path folder, Keystore keystore) {
        this(folder, keystore, "");
    }

    /// @param scheme an H2 file system to go through, as `count:`; tests watch the disk with it
    StoreFile(Path folder, Keystore keystore, String scheme) {
        this.folder = folder.toAbsolutePath();
        this.keystore = keystore;
        this.scheme = scheme;
    }

    /// The database file.
    public Path file() {
        return folder.resolve("threshold.mv.db");
    }

    /// Opens the store, making it and its key where there is none.
    public Opening open(ClinicClock clock, NewIds ids) {
        FileChannel lock = null;
        try {
            OwnerOnly.folder(folder);
            lock = locked().orElse(null);
            if (lock == null) return new Opening.InUse(file());
            var opening = openLocked(lock, clock, ids);
            if (!(opening instanceof Opening.Opened)) lock.close();
            return opening;
        } catch (IOException failure) {
            release(lock);
            return new Opening.NoRoom(folder);
        }
    }

    private Opening openLocked(FileChannel lock, ClinicClock clock, NewIds ids) throws IOException {
        var exists = Files.exists(file());
        if (exists && !hasOurHeader()) return new Opening.Foreign(file());
        var found = StoreKey.find(folder, keystore);
        if (exists && found.isEmpty()) return new Opening.KeyMissing(file());
        var key = found.isPresent() ? found.get() : StoreKey.make(folder, keystore);
        var pool = pool(key, exists);
        var sessions = SessionsAhead.begin(pool);
        var isReady = false;
        try {
            var trouble = readied(key, exists, pool, sessions);
            isReady = trouble.isEmpty();
            return trouble.orElseGet(() -> opened(sessions.await(), pool, lock, clock, ids));
        } finally {
            if (!isReady) {
                sessions.abandon();
                pool.close();
            }
        }
    }

    private static Opening opened(
            SessionFactory sessions, HikariDataSource pool, FileChannel lock, ClinicClock clock, NewIds ids) {
        return new Opening.Opened(new Store(sessions, List.of(sessions, pool, lock), clock, ids));
    }

    /// Mends what a kill has left, brings the schema up to date and compares it with our entities.
    ///
    /// @return why not, if it cannot be used
    private Optional<Opening> readied(StoreKey key, boolean exists, HikariDataSource pool, SessionsAhead sessions)
            throws IOException {
        if (exists) new Mending(scheme + file(), key).mend();
        try {
            var trouble = migrated(pool);
            if (trouble.isEmpty()) sessions.await().getSchemaManager().validateMappedObjects();
            return trouble;
        } catch (SQLException | FlywayException | HibernateException | PoolInitializationException failure) {
            var trouble = troubleBehind(failure);
            var keyFits = trouble instanceof Opening.WrongKey && key.made(folder);
            return Optional.of(keyFits ? new Opening.Damaged(file()) : trouble);
        }
    }

    /// @return why not, if it is newer than this program
    private Optional<Opening> migrated(HikariDataSource pool) throws SQLException, IOException {
        pool.getConnection().close();
        var flyway = Flyway.configure()
                .dataSource(pool)
                .locations("classpath:health/threshold/store/migrations")
                .load();
        for (var applied : flyway.info().applied())
            if (!applied.getState().isResolved())
                return Optional.of(new Opening.Newer(file(), String.valueOf(applied.getVersion())));
        flyway.migrate();
        if (Files.exists(file())) OwnerOnly.restrict(file());
        return Optional.empty();
    }

    /// It connects when it is first asked to.
    private HikariDataSource pool(StoreKey key, boolean exists) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url(folder, scheme) + (exists ? ";IFEXISTS=TRUE" : ""));
        pool.setUsername("THRESHOLD");
        pool.setPassword(new String(key.passwords()));
        pool.setMaximumPoolSize(6);
        pool.setMinimumIdle(1);
        pool.setPoolName("store");
        pool.setInitializationFailTimeout(1);
        return pool;
    }

    /// H2 keeps eight prepared statements unless told otherwise; one page of a download needs some thirty.
    static String url(Path folder, String scheme) {
        return "jdbc:h2:" + scheme + folder.resolve("threshold")
                + ";CIPHER=AES;WRITE_DELAY=0;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=400";
    }

    private Opening troubleBehind(Exception failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof SQLException sql && KNOWN_TROUBLES.containsKey(sql.getErrorCode()))
                return KNOWN_TROUBLES.get(sql.getErrorCode()).apply(file());
            if (at instanceof IOException) return new Opening.NoRoom(folder);
        }
        return new Opening.Damaged(file());
    }

    private Optional<FileChannel> locked() throws IOException {
        var channel =
                FileChannel.open(folder.resolve("store.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) return Optional.of(channel);
        } catch (OverlappingFileLockException sameProcess) {
            // Another store of this very process holds it: the same answer.
        }
        channel.close();
        return Optional.empty();
    }

    private boolean hasOurHeader() throws IOException {
        try (var in = Files.newInputStream(file())) {
            return Arrays.equals(in.readNBytes(HEADER.length), HEADER);
        }
    }

    private static void release(@Nullable FileChannel lock) {
        try {
            if (lock != null) lock.close();
        } catch (IOException gone) {
            // The disk that failed the opening fails the closing too; the system drops the lock with the process.
        }
    }
}
