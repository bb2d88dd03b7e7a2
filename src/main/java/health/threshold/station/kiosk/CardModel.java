package health.threshold.station.kiosk;

import health.threshold.clinic.billing.Payment;
import health.threshold.fx.Words;

/// A card that was not charged, or of which nobody knows. Both end well.
final class CardModel {

    private final KioskFlow flow;

    CardModel(KioskFlow flow) {
        this.flow = flow;
    }

    /// Whether the card was surely not charged, so that another can be tried.
    boolean isDeclined() {
        return flow.session().payment instanceof Payment.Declined;
    }

    /// That the arrival stands, whatever is chosen here.
    String eitherWay(Words words) {
        return flow.session().eitherWay(words);
    }

    void tryAnother() {
        flow.back();
    }

    void payLater(boolean atTheDesk) {
        new PayingLater(flow).choose(atTheDesk);
    }

    void goOn() {
        new Way(flow).afterMoney();
    }
}
