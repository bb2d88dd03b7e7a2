package health.threshold.fx.camera;

import java.util.function.Consumer;

/// Sees nothing.
record NoCamera() implements Camera {

    @Override
    public boolean isThere() {
        return false;
    }

    @Override
    public Live open(Consumer<Frame> seen, Runnable ended) {
        ended.run();
        return () -> {};
    }
}
