package health.threshold.station.kiosk;

import health.threshold.fx.WrongCodes;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// How staff leave the kiosk: with the device's code. Wrong codes are answered more and more slowly.
final class ExitModel {

    private static final int PRESSES = 5;

    private final KioskFlow flow;
    private final StringProperty code = new SimpleStringProperty("");
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper wrong = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private int presses;
    private final WrongCodes wrongCodes = new WrongCodes();

    ExitModel(KioskFlow flow) {
        this.flow = flow;
        flow.page().subscribe(page -> close());
    }

    StringProperty code() {
        return code;
    }

    ReadOnlyBooleanProperty isOpen() {
        return open;
    }

    ReadOnlyBooleanProperty wrong() {
        return wrong.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// One press on the clinic's name; the fifth on one page opens the pad.
    void pressName() {
        if (++presses >= PRESSES) open();
    }

    void open() {
        presses = 0;
        code.set("");
        wrong.set(false);
        open.set(true);
    }

    void close() {
        presses = 0;
        code.set("");
        wrong.set(false);
        open.set(false);
    }

    void check() {
        if (busy.get() || code.get().isBlank()) return;
        busy.set(true);
        wrong.set(false);
        var typed = code.get();
        var leave = flow.setting.leave();
        flow.background.run(() -> leave.code().test(typed), this::answered, () -> busy.set(false));
    }

    private void answered(boolean right) {
        code.set("");
        if (right) {
            wrongCodes.forget();
            busy.set(false);
            close();
            flow.stop();
            flow.setting.leave().exit().run();
        } else {
            flow.background.later(wrongCodes.another(), () -> {
                busy.set(false);
                wrong.set(true);
            });
        }
    }
}
