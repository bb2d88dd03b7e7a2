package health.threshold.station.desk;

import health.threshold.clinic.billing.Owed;
import health.threshold.clinic.billing.Purpose;
import health.threshold.clinic.billing.Share;
import health.threshold.fx.Amount;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// How much of what is owed is to be taken, and the name of the press that takes it, so that a double press takes
/// once.
final class PayShare {

    private final ObjectProperty<Purpose> purpose = new SimpleObjectProperty<>(Purpose.EVERYTHING);
    private final StringProperty partAmount = new SimpleStringProperty("");
    private String press = "";

    ObjectProperty<Purpose> purpose() {
        return purpose;
    }

    StringProperty partAmount() {
        return partAmount;
    }

    String press() {
        return press;
    }

    /// Everything, by a press of its own.
    void anew() {
        partAmount.set("");
        purpose.set(Purpose.EVERYTHING);
        newPress();
    }

    void newPress() {
        press = UUID.randomUUID().toString();
    }

    /// What is chosen, as far as it can be taken.
    Optional<Share> of(Owed now) {
        return switch (purpose.get()) {
            case TODAY, DUE, EVERYTHING -> Optional.of(new Share(purpose.get(), null, null));
            case PART ->
                Amount.typed(partAmount.get(), now.total().getCurrencyUnit())
                        .filter(amount -> !amount.isGreaterThan(now.total()))
                        .map(amount -> Share.part(amount, press));
        };
    }
}
