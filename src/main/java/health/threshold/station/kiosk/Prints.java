package health.threshold.station.kiosk;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// What is printed here for somebody, and what has become of it.
final class Prints {

    enum State {
        NOT_ASKED,
        UNDER_WAY,
        TAKE_IT,
        AT_THE_DESK
    }

    final ObjectProperty<State> receipt = new SimpleObjectProperty<>(State.NOT_ASKED);
    final ObjectProperty<State> copy = new SimpleObjectProperty<>(State.NOT_ASKED);

    /// Whether they signed something of which they may want a copy.
    private boolean signed;

    void signed() {
        signed = true;
    }

    boolean haveSigned() {
        return signed;
    }

    void wipe() {
        receipt.set(State.NOT_ASKED);
        copy.set(State.NOT_ASKED);
        signed = false;
    }
}
