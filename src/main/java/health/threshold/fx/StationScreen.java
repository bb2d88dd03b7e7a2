package health.threshold.fx;

import javafx.scene.Parent;

/// A station as its window sees it: something to show, and something to close when whoever was there has left.
public interface StationScreen extends AutoCloseable {

    /// What the window shows.
    Parent root();

    /// Detaches every listener and timer. What was typed has been kept by then.
    @Override
    void close();
}
