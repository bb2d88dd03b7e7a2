package health.threshold.station.desk;

import health.threshold.fx.Background;
import health.threshold.fx.Looks;
import health.threshold.kernel.Attached;
import java.time.Duration;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// How the synchronisation stands just now, looked at again whenever it stands otherwise. Many changes in a moment, as
/// while synchronising, are one look.
final class SyncWatch implements AutoCloseable {

    /// What passes before something is looked at again.
    static final Duration QUIET = Duration.ofMillis(120);

    private final Looks<Exchange.Now> looks;
    private final ReadOnlyObjectWrapper<Exchange.@Nullable Now> now = new ReadOnlyObjectWrapper<>();
    private final Attached changes;

    /// @param seen is told what each look saw
    SyncWatch(Exchange exchange, Background background, Consumer<Exchange.Now> seen) {
        looks = new Looks<>(background, exchange::now, what -> {
            now.set(what);
            seen.accept(what);
        });
        changes = exchange.listen(() -> background.onFx(looks::soon));
        looks.now();
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
        looks.end();
    }
}
