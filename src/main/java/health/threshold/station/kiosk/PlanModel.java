package health.threshold.station.kiosk;

import health.threshold.clinic.billing.Installment;
import health.threshold.clinic.billing.Owed;
import health.threshold.clinic.billing.PayChoices;
import health.threshold.clinic.billing.PaymentPlan;
import health.threshold.clinic.billing.Share;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import org.joda.money.Money;

/// Paying what is older little by little: which plan, and, once its days and amounts have been read, yes to it.
final class PlanModel {

    private final KioskFlow flow;
    private final KioskSession session;

    PlanModel(KioskFlow flow) {
        this.flow = flow;
        session = flow.session();
    }

    List<PayChoices.Offer> offers() {
        return Objects.requireNonNull(session.paying.choices).plans();
    }

    /// What is paid by the plan.
    Money total() {
        return offers().getFirst().today().total();
    }

    /// Whether the first payment can be made here.
    boolean canStartToday() {
        return flow.rooms().copays().takesCards();
    }

    BooleanProperty startsToday() {
        return session.paying.startsToday;
    }

    void read(PayChoices.Offer offer) {
        session.paying.offer = offer;
        flow.go(Page.PLAN_AGREE);
    }

    /// The payments of the plan that is read.
    List<Installment> schedule() {
        return offer().schedule(isToday(), flow.setting.clock().today());
    }

    /// What is paid by card at once: today's part, and the first payment.
    Optional<Money> now() {
        return isToday() ? Optional.of(today().plus(schedule().getFirst().amount())) : Optional.empty();
    }

    /// What today's visit costs besides.
    Money today() {
        return Objects.requireNonNull(session.owed).today();
    }

    void agree() {
        if (flow.page().get() != Page.PLAN_AGREE || session.paying.agreed != null) return;
        var by = flow.setting.by();
        var visit = session.visit().orElseThrow();
        var terms = offer().from(isToday());
        record Answer(Optional<PaymentPlan> plan, Owed owed, PayChoices choices) {}
        flow.ask(
                Waiting.SAVING,
                () -> new Answer(
                        flow.rooms().plans().agree(by, visit, terms),
                        flow.rooms().copays().owed(by, visit),
                        flow.rooms().plans().choices(by, visit)),
                answer -> {
                    session.owed = answer.owed();
                    session.due = answer.owed().isDue();
                    session.paying.choices = answer.choices();
                    session.paying.agreed = answer.plan().orElse(null);
                    goOn();
                });
    }

    /// The first payment is charged at once; what is left of today is asked for as before.
    private void goOn() {
        var agreed = session.paying.agreed != null;
        if (agreed && !session.due) {
            new Way(flow).afterMoney();
            return;
        }
        flow.backTo(Page.COPAY);
        if (agreed && isToday()) new Charging(flow).charge(Share.DUE);
    }

    private boolean isToday() {
        return canStartToday() && startsToday().get();
    }

    private PayChoices.Offer offer() {
        return Objects.requireNonNull(session.paying.offer);
    }
}
