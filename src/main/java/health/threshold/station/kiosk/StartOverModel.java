package health.threshold.station.kiosk;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Somebody wants to begin again. Before anything is cleared they are asked, for a press can be a slip; where their
/// errand has found its end there is nothing to ask.
final class StartOverModel {

    private final KioskFlow flow;
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();

    StartOverModel(KioskFlow flow) {
        this.flow = flow;
        flow.page().subscribe(page -> goOn());
    }

    /// Whether they are being asked.
    ReadOnlyBooleanProperty asking() {
        return asking.getReadOnlyProperty();
    }

    /// Whether there is anything to begin again.
    boolean canStartOver() {
        return flow.page().get() != Page.WELCOME;
    }

    /// Whether they stay checked in, whatever is cleared.
    boolean areHere() {
        return flow.session().visit().isPresent();
    }

    /// Whether the desk gets what they typed, as the kiosk did not find them.
    boolean goesToTheDesk() {
        return flow.leavesWhenStartedOver();
    }

    void ask() {
        if (!canStartOver()) return;
        if (flow.page().get().isEnd()) flow.finish();
        else asking.set(true);
    }

    void goOn() {
        asking.set(false);
    }

    void startOver() {
        goOn();
        flow.startOver();
    }
}
