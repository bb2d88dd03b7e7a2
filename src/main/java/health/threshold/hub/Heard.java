package health.threshold.hub;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// When everything that the others had written was last here. It is written down now and then, so that a program that
/// starts without the hub knows how old what it shows is.
final class Heard {

    /// The bookmark that keeps it.
    private static final String NAME = "heard";

    private static final Duration OFTEN_ENOUGH = Duration.ofMinutes(1);

    private final Local local;
    private volatile @Nullable Instant last;
    private @Nullable Instant written;

    Heard(Local local) {
        this.local = local;
        last = local.read(tx -> SetAsides.rows(tx).file(NAME).flatMap(row -> at(row.stamp)))
                .orElse(null);
        written = last;
    }

    @Nullable
    Instant get() {
        return last;
    }

    /// Everything is here now.
    void now() {
        var now = local.store().clock().now();
        last = now;
        var before = written;
        if (before != null && Duration.between(before, now).abs().compareTo(OFTEN_ENOUGH) < 0) return;
        // No deed of anybody's, and no row that a room keeps: it is not entered in the audit log.
        local.store().write(local.hub(), tx -> {
            Download.keep(tx, new Bookmark(NAME, 1, 0, true, now.toString(), null));
            return true;
        });
        written = now;
    }

    private static Optional<Instant> at(String stamp) {
        try {
            return Optional.of(Instant.parse(stamp));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
