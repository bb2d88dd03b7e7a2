package health.threshold.station.kiosk;

import health.threshold.fx.Background;
import health.threshold.fx.camera.Camera;
import health.threshold.fx.camera.Frame;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The camera before which somebody holds their card. It is on from here until it is closed; of what it sees only the
/// newest reaches the screen, and once it is closed nothing does.
final class CardCamera {

    private final Background background;
    private final ReadOnlyObjectWrapper<@Nullable Frame> seen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper gone = new ReadOnlyBooleanWrapper();
    private final AtomicReference<@Nullable Frame> newest = new AtomicReference<>();
    private final Camera.Live live;
    private boolean isClosed;

    CardCamera(Camera camera, Background background) {
        this.background = background;
        live = camera.open(this::come, () -> background.onFx(this::end));
    }

    /// What it sees now; null while it has not seen anything.
    ReadOnlyObjectProperty<@Nullable Frame> seen() {
        return seen.getReadOnlyProperty();
    }

    /// Whether it gives no pictures.
    ReadOnlyBooleanProperty gone() {
        return gone.getReadOnlyProperty();
    }

    void close() {
        isClosed = true;
        live.close();
        newest.set(null);
        seen.set(null);
    }

    private void come(Frame frame) {
        if (newest.getAndSet(frame) == null) background.onFx(this::show);
    }

    private void show() {
        var frame = newest.getAndSet(null);
        if (frame != null && !isClosed) seen.set(frame);
    }

    private void end() {
        if (isClosed) return;
        close();
        gone.set(true);
    }
}
