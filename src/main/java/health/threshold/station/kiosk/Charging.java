package health.threshold.station.kiosk;

import health.threshold.clinic.billing.Payment;
import health.threshold.clinic.billing.Share;
import health.threshold.clinic.billing.SimulatedTerminal.Card;
import health.threshold.kernel.ReceiptId;

/// A card is charged, for whichever page asked for it, and what comes of it is shown.
final class Charging {

    private final KioskFlow flow;
    private final KioskSession session;

    Charging(KioskFlow flow) {
        this.flow = flow;
        session = flow.session();
    }

    void charge(Share share) {
        if (session.isSettled() || flow.waiting().get() != Waiting.NOTHING) return;
        var visit = session.visit().orElseThrow();
        var held = session.paying.card.get();
        var words = flow.deskWords.say("ledger.copay");
        // From here on they may go, and nothing is charged.
        var turn = flow.rooms().copays().turn(visit);
        flow.ask(
                Waiting.CARD,
                () -> {
                    var simulated = flow.setting.simulated();
                    if (simulated != null) simulated.hold(held);
                    return flow.rooms().copays().takeCard(flow.setting.by(), turn, share, words);
                },
                this::ended);
    }

    private void ended(Payment payment) {
        session.payment = payment;
        // Whoever tries again holds another card.
        session.paying.card.set(Card.APPROVES);
        switch (payment) {
            case Payment.Paid(var receipt) -> receipt(receipt);
            case Payment.NothingOwed() -> new Way(flow).afterMoney();
            case Payment.Declined() -> flow.go(Page.CARD);
            case Payment.AskedAtTheDesk() -> flow.goPast(Page::isMoney, Page.CARD);
            case Payment.EarlierCard(Payment.Paid(var receipt)) -> earlier(receipt);
            case Payment.EarlierCard(var earlier) -> ended(earlier);
        }
    }

    /// A card that was held before has paid. Its receipt is for the one who held it.
    private void earlier(ReceiptId id) {
        var visit = session.visit().orElseThrow();
        session.payment = new Payment.Paid(id);
        flow.ask(
                Waiting.SAVING,
                () -> flow.rooms().copays().lastPaid(flow.setting.by(), visit).filter(id::equals),
                theirs -> theirs.ifPresentOrElse(this::receipt, () -> new Way(flow).afterMoney()),
                () -> new Way(flow).afterMoney());
    }

    /// Something has been paid, now or before they came back.
    void receipt(ReceiptId id) {
        flow.ask(
                Waiting.SAVING,
                () -> flow.rooms().receipts().of(flow.setting.by(), id),
                receipt -> {
                    session.receipt = receipt;
                    session.paying.paid = id;
                    new Way(flow).paid();
                },
                () -> new Way(flow).afterMoney());
    }
}
