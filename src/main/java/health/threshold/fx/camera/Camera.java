package health.threshold.fx.camera;

import java.util.function.Consumer;

/// A camera beside the station. It sees only while somebody has opened it.
public interface Camera {

    /// An open camera.
    @FunctionalInterface
    interface Live {

        /// It sees nothing any more, at once; closing it again does nothing.
        void close();
    }

    /// Whether there is one.
    boolean isThere();

    /// Has it see until it is closed.
    ///
    /// @param seen told what it sees, on any thread; of several at once the newest only
    /// @param ended told once, on any thread, when it gives no pictures, or none any more; not when it was closed
    Live open(Consumer<Frame> seen, Runnable ended);

    /// Where there is no camera.
    static Camera none() {
        return new NoCamera();
    }
}
