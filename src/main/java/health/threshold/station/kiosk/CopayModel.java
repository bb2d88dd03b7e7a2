package health.threshold.station.kiosk;

import health.threshold.clinic.billing.Owed;
import health.threshold.clinic.billing.Share;
import health.threshold.clinic.billing.SimulatedTerminal.Card;
import health.threshold.fx.Words;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// The copay, the rest of today and what is older, told apart, and the ways on. None of them touches the arrival.
final class CopayModel {

    /// One amount that can be paid here.
    ///
    /// @param key what the button says of it
    record Offer(Share share, Money amount, String key) {}

    /// What the person would do about amounts that are old, before they have said that they have not paid since.
    enum Asked {
        FIRST,
        SECOND,
        PART,
        PLAN
    }

    private final KioskFlow flow;
    private final KioskSession session;
    private final Optional<Instant> old;
    private final ReadOnlyObjectWrapper<@Nullable Asked> asked = new ReadOnlyObjectWrapper<>();

    CopayModel(KioskFlow flow) {
        this.flow = flow;
        session = flow.session();
        old = flow.setting.asOf().old();
    }

    /// As of when the amounts hold, where that is so long ago that something may have been paid since.
    Optional<String> asOf(Words words) {
        return old.map(at -> words.moment(flow.setting.clock(), at));
    }

    /// What was pressed, and must be pressed again.
    ReadOnlyObjectProperty<@Nullable Asked> asked() {
        return asked.getReadOnlyProperty();
    }

    Owed owed() {
        return Objects.requireNonNull(session.owed);
    }

    /// What today's visit may come to besides, where the clinic says so.
    Optional<Money> estimate() {
        return Optional.ofNullable(session.paying.choices).flatMap(choices -> choices.estimate());
    }

    /// What can be paid here, the likely part first, two at most; nothing where no card terminal is connected.
    List<Offer> offers() {
        if (!flow.rooms().copays().takesCards()) return List.of();
        var owed = owed();
        var today = new Offer(Share.TODAY, owed.today(), "copay.pay.today");
        var due = new Offer(Share.DUE, owed.due(), dueKey(owed));
        if (owed.due().equals(owed.today())) return List.of(new Offer(Share.TODAY, owed.today(), "copay.pay"));
        if (!owed.today().isPositive()) return List.of(due);
        return owed.plan().isPresent() ? List.of(due, today) : List.of(today, due);
    }

    private static String dueKey(Owed owed) {
        var onlyOne = !owed.today().isPositive();
        if (owed.plan().isEmpty()) return onlyOne ? "copay.pay" : "copay.pay.all";
        return onlyOne ? "copay.pay.plan" : "copay.pay.due";
    }

    /// Whether less than all can be paid here.
    boolean canPayPart() {
        var choices = session.paying.choices;
        return choices != null
                && flow.rooms().copays().takesCards()
                && owed().total().isGreaterThan(choices.leastPart());
    }

    /// Whether what is older can be paid little by little. Nobody agrees to that for somebody else.
    boolean canPlan() {
        var choices = session.paying.choices;
        return choices != null && !choices.plans().isEmpty() && !session.isForAnother();
    }

    /// Whether the card reader is only a simulation, which the screen must say.
    boolean isSimulated() {
        return flow.setting.simulated() != null;
    }

    /// What the simulated card will do.
    ObjectProperty<Card> card() {
        return session.paying.card;
    }

    /// That the arrival stands, whatever is chosen here.
    String eitherWay(Words words) {
        return session.eitherWay(words);
    }

    void pay(Share share) {
        if (flow.page().get() != Page.COPAY || session.isSettled()) return;
        var first = offers().getFirst().share().equals(share);
        if (!isAskedFirst(first ? Asked.FIRST : Asked.SECOND)) new Charging(flow).charge(share);
    }

    void payPart() {
        if (flow.page().get() != Page.COPAY || session.isSettled()) return;
        if (!isAskedFirst(Asked.PART)) flow.go(Page.PART);
    }

    void plan() {
        if (flow.page().get() != Page.COPAY || session.isSettled()) return;
        if (!isAskedFirst(Asked.PLAN)) flow.go(Page.PLAN);
    }

    void payLater(boolean atTheDesk) {
        new PayingLater(flow).choose(atTheDesk);
    }

    /// Amounts that may have been paid elsewhere meanwhile are charged only once the person has said otherwise.
    private boolean isAskedFirst(Asked now) {
        if (old.isEmpty() || session.paying.stillOwed) return false;
        if (asked.get() == now) {
            session.paying.stillOwed = true;
            return false;
        }
        asked.set(now);
        return true;
    }
}
