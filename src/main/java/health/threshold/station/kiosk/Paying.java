package health.threshold.station.kiosk;

import health.threshold.clinic.billing.PayChoices;
import health.threshold.clinic.billing.PaymentPlan;
import health.threshold.clinic.billing.SimulatedTerminal.Card;
import health.threshold.kernel.ReceiptId;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// What somebody chose and typed about paying, besides all or nothing.
final class Paying {

    /// What is typed of a part.
    final StringProperty part = new SimpleStringProperty("");

    /// Names the press with which a part is paid, so that one person pays one part once.
    String press = UUID.randomUUID().toString();

    /// The simulated card that is held to the reader next.
    final ObjectProperty<Card> card = new SimpleObjectProperty<>(Card.APPROVES);

    /// Whether the first payment of a plan is made today.
    final BooleanProperty startsToday = new SimpleBooleanProperty(true);

    @Nullable
    PayChoices choices;

    /// The plan that is read just now.
    PayChoices.@Nullable Offer offer;

    /// What they agreed to.
    @Nullable
    PaymentPlan agreed;

    /// Whether they said that they have not paid since amounts that may be old were written.
    boolean stillOwed;

    /// The address to send a receipt to, as it is typed, and whether it may stay on file.
    final StringProperty address = new SimpleStringProperty("");

    final BooleanProperty keepsAddress = new SimpleBooleanProperty();

    /// What was paid, once it is.
    @Nullable
    ReceiptId paid;

    /// Where the receipt goes, masked; empty while it goes nowhere.
    String mailedTo = "";

    /// Whether they want no receipt.
    boolean noReceipt;

    void wipe() {
        address.set("");
        keepsAddress.set(false);
        mailedTo = "";
        noReceipt = false;
        paid = null;
        part.set("");
        press = UUID.randomUUID().toString();
        card.set(Card.APPROVES);
        startsToday.set(true);
        choices = null;
        offer = null;
        agreed = null;
        stillOwed = false;
    }
}
