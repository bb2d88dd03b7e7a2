package health.threshold.station.kiosk;

import health.threshold.clinic.billing.Owed;
import health.threshold.clinic.billing.Payment;
import health.threshold.clinic.billing.Purpose;
import health.threshold.clinic.billing.SimulatedTerminal.Card;
import health.threshold.fx.Words;
import health.threshold.kernel.ReceiptId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// Today's part and what is older, told apart, and four ways on. None of them touches the arrival.
final class CopayModel {

    /// One amount that can be paid here.
    record Offer(Purpose purpose, Money amount) {}

    private final KioskFlow flow;
    private final KioskSession session;
    private final Optional<Instant> old;
    private final ReadOnlyObjectWrapper<@Nullable Purpose> asked = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Card> card = new SimpleObjectProperty<>(Card.APPROVES);

    CopayModel(KioskFlow flow) {
        this.flow = flow;
        session = flow.session();
        old = flow.setting.asOf().old();
    }

    /// As of when the amounts hold, where that is so long ago that something may have been paid since.
    Optional<String> asOf(Words words) {
        return old.map(at -> words.moment(flow.setting.clock(), at));
    }

    /// What the person would pay of amounts that are old, once they have said that they have not paid since.
    ReadOnlyObjectProperty<@Nullable Purpose> asked() {
        return asked.getReadOnlyProperty();
    }

    /// Whether there is anything to pay now. What is on a payment plan is not asked for again.
    static boolean isDue(Owed owed) {
        return (owed.plan().isPresent() ? owed.today() : owed.total()).isPositive();
    }

    Owed owed() {
        return Objects.requireNonNull(session.owed);
    }

    /// What can be paid here, the likely part first; nothing where no card terminal is connected.
    List<Offer> offers() {
        if (!flow.rooms.copays().takesCards()) return List.of();
        var owed = owed();
        var today = new Offer(Purpose.TODAY, owed.today());
        var all = new Offer(Purpose.EVERYTHING, owed.total());
        if (owed.plan().isPresent() || owed.earlier().isZero()) return List.of(today);
        if (owed.today().isPositive() && owed.earlier().isPositive()) return List.of(today, all);
        return List.of(all);
    }

    /// Whether the card reader is only a simulation, which the screen must say.
    boolean isSimulated() {
        return flow.setting.simulated() != null;
    }

    /// What the simulated card will do.
    ObjectProperty<Card> card() {
        return card;
    }

    void pay(Purpose purpose) {
        if (session.isSettled() || flow.page().get() != Page.COPAY) return;
        if (old.isPresent() && asked.get() != purpose) {
            asked.set(purpose);
            return;
        }
        var visit = session.visit().orElseThrow();
        var held = card.get();
        var words = flow.deskWord("ledger.copay");
        flow.ask(
                Waiting.CARD,
                () -> {
                    var simulated = flow.setting.simulated();
                    if (simulated != null) simulated.hold(held);
                    return flow.rooms.copays().takeCard(flow.setting.by(), visit, purpose, words);
                },
                this::ended);
    }

    void payLater(boolean atTheDesk) {
        new PayingLater(flow).choose(atTheDesk);
    }

    private void ended(Payment payment) {
        session.payment = payment;
        switch (payment) {
            case Payment.Paid(var receipt) -> show(receipt);
            case Payment.NothingOwed() -> new Way(flow).afterMoney();
            case Payment.Declined() -> flow.go(Page.CARD);
            case Payment.AskedAtTheDesk() -> flow.goInstead(Page.CARD);
        }
    }

    private void show(ReceiptId id) {
        flow.ask(
                Waiting.SAVING,
                () -> flow.rooms.receipts().of(flow.setting.by(), id),
                receipt -> {
                    session.receipt = receipt;
                    new Way(flow).afterMoney();
                },
                () -> new Way(flow).afterMoney());
    }
}
