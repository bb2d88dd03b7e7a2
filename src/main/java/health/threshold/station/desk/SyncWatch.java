package health.threshold.station.desk;

import health.threshold.fx.Background;
import health.threshold.fx.Newest;
import health.threshold.kernel.Attached;
import java.time.Duration;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// How the synchronisation stands just now, looked at again whenever it stands otherwise. Many changes in a moment, as
/// while synchronising, are one look.
final class SyncWatch implements AutoCloseable {

    static final Duration QUIET = Duration.ofMillis(120);

    private final Exchange exchange;
    private final Background background;
    private final Consumer<Exchange.Now> seen;
    private final Newest looks;
    private final ReadOnlyObjectWrapper<Exchange.@Nullable Now> now = new ReadOnlyObjectWrapper<>();
    private final Attached changes;
    private boolean isDue;

    /// @param seen is told what each look saw
    SyncWatch(Exchange exchange, Background background, Consumer<Exchange.Now> seen) {
        this.exchange = exchange;
        this.background = background;
        this.seen = seen;
        looks = background.newest();
        changes = exchange.listen(() -> background.onFx(this::lookSoon));
        look();
    }

    ReadOnlyObjectProperty<Exchange.@Nullable Now> now() {
        return now.getReadOnlyProperty();
    }

    /// Somebody else has looked.
    void saw(Exchange.Now what) {
        now.set(what);
    }

    @Override
    public void close() {
        changes.close();
        looks.forget();
    }

    private void lookSoon() {
        if (isDue) return;
        isDue = true;
        background.later(QUIET, () -> {
            isDue = false;
            look();
        });
    }

    private void look() {
        looks.run(exchange::now, what -> {
            now.set(what);
            seen.accept(what);
        });
    }
}
