package health.threshold.station.kiosk;

import health.threshold.clinic.billing.Payment;
import health.threshold.clinic.billing.PaymentPlan;
import health.threshold.clinic.billing.Receipt;
import health.threshold.clinic.checkin.Seat;
import health.threshold.clinic.visit.Feeling;
import health.threshold.clinic.visit.VisitState;
import health.threshold.kernel.MomentKind;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;

/// Where to sit, how long it will be, what happens next.
final class DoneModel {

    private final KioskFlow flow;
    private final KioskSession session;

    DoneModel(KioskFlow flow) {
        this.flow = flow;
        session = flow.session();
    }

    String called() {
        return session.called();
    }

    Seat seat() {
        return Objects.requireNonNull(session.seat);
    }

    /// A time of today, as the clinic's clock shows it.
    LocalTime time(Instant at) {
        return flow.setting.clock().timeOf(at);
    }

    /// Whether they had checked in before, and are only reassured.
    boolean wasHere() {
        return session.wasHere;
    }

    /// Whether they said something that asks for a kind word.
    boolean isHardDay() {
        return session.asking.arriving().moment() != MomentKind.CUSTOMER;
    }

    boolean isWorried() {
        return session.asking.arriving().feeling() == Feeling.WORRIED;
    }

    /// Whether the desk has heard of something that they need.
    boolean needsSomething() {
        return !session.asking.arriving().needs().isEmpty();
    }

    Optional<Receipt> receipt() {
        return Optional.ofNullable(session.receipt);
    }

    /// Whether the desk has the form for them on paper.
    boolean hasFormOnPaper() {
        return session.form.isOnPaper();
    }

    /// Whether the desk has a paper for them to sign.
    boolean signsAtTheDesk() {
        return session.papers.arePutOff();
    }

    /// Whether they would rather show their insurance card at the desk.
    boolean showsTheirCard() {
        return flow.deskWords.say("insurance.desk").equals(session.corrections().insurance());
    }

    /// Whether the desk finds out what became of their card payment.
    boolean isCardUnclear() {
        return session.payment instanceof Payment.AskedAtTheDesk;
    }

    /// Whether the desk has something open with them from before, of which nothing else here speaks.
    boolean goesToTheDesk() {
        return seat().deskFirst() && !hasMoreToDo() && !isInCare();
    }

    /// Whether they wait for nothing here any more: they are in a room, or about to leave.
    boolean isCalled() {
        return isInCare() || seat().state() == VisitState.CHECKOUT;
    }

    /// Whether they are in a room.
    boolean isInCare() {
        return seat().state().isInRoom();
    }

    /// Whether anything is left for them to do at the desk.
    boolean hasMoreToDo() {
        return hasFormOnPaper() || signsAtTheDesk() || showsTheirCard() || isCardUnclear() || paysAtTheDesk();
    }

    /// The plan they agreed to.
    Optional<PaymentPlan> plan() {
        return Optional.ofNullable(session.paying.agreed);
    }

    /// Where the receipt goes by e-mail, masked; empty where it does not.
    String mailedTo() {
        return session.paying.mailedTo;
    }

    /// Whether they want no receipt.
    boolean wantsNoReceipt() {
        return session.paying.noReceipt;
    }

    /// What has become of their receipt on paper.
    ReadOnlyObjectProperty<Prints.State> receiptPrinted() {
        return session.prints.receipt;
    }

    /// What has become of the copy of what they signed.
    ReadOnlyObjectProperty<Prints.State> copyPrinted() {
        return session.prints.copy;
    }

    boolean paysAtTheDesk() {
        return Boolean.TRUE.equals(session.payingAtTheDesk) && session.receipt == null;
    }

    /// Whether somebody else checked them in, who may have one more person with them.
    boolean isForAnother() {
        return session.isForAnother();
    }

    void oneMore() {
        flow.oneMore();
    }

    void besides(Page next) {
        flow.besides(next);
    }

    void finish() {
        flow.finish();
    }
}
