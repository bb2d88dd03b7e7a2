package health.threshold.station.kiosk;

import health.threshold.clinic.billing.Owed;
import health.threshold.clinic.billing.Share;
import health.threshold.fx.Amount;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import org.joda.money.Money;

/// Paying a part: an amount of the person's choosing, between the clinic's least and all that is owed.
final class PartModel {

    /// What is the matter with the amount, if anything.
    enum Doubt {
        NONE,
        NOTHING_TYPED,
        TOO_LITTLE,
        TOO_MUCH
    }

    private static final int SUGGESTED = 3;

    private final KioskFlow flow;
    private final KioskSession session;
    private final Owed owed;
    private final Money least;
    private final ReadOnlyObjectWrapper<Doubt> doubt = new ReadOnlyObjectWrapper<>(Doubt.NONE);

    PartModel(KioskFlow flow) {
        this.flow = flow;
        session = flow.session();
        // The field is emptied when somebody goes, and then there is nothing to ask any more.
        owed = Objects.requireNonNull(session.owed);
        least = Objects.requireNonNull(session.paying.choices).leastPart();
    }

    StringProperty typed() {
        return session.paying.part;
    }

    ReadOnlyObjectProperty<Doubt> doubt() {
        return doubt.getReadOnlyProperty();
    }

    Money most() {
        return owed.total();
    }

    Money least() {
        return least;
    }

    /// Round amounts to choose from, the largest that are less than all.
    List<Money> suggestions() {
        var fit = Stream.of(10, 20, 50, 100, 200, 500, 1000)
                .map(amount -> Money.ofMajor(most().getCurrencyUnit(), amount))
                .filter(amount -> amount.isLessThan(most()) && !amount.isLessThan(least))
                .toList();
        return fit.subList(Math.max(0, fit.size() - SUGGESTED), fit.size());
    }

    void choose(Money amount) {
        typed().set(amount.getAmount().toPlainString());
        doubt.set(Doubt.NONE);
    }

    /// The amount, if it can be paid.
    Optional<Money> amount() {
        return doubtful() == Doubt.NONE ? meant() : Optional.empty();
    }

    /// What it would pay.
    Optional<Owed.Pays> pays() {
        return amount().map(owed::pays);
    }

    void pay() {
        if (flow.page().get() != Page.PART) return;
        doubt.set(Doubt.NONE);
        doubt.set(doubtful());
        amount().ifPresent(amount -> new Charging(flow).charge(Share.part(amount, session.paying.press)));
    }

    private Doubt doubtful() {
        var amount = meant();
        if (amount.isEmpty()) return Doubt.NOTHING_TYPED;
        if (amount.get().isGreaterThan(most())) return Doubt.TOO_MUCH;
        return amount.get().isLessThan(least) ? Doubt.TOO_LITTLE : Doubt.NONE;
    }

    private Optional<Money> meant() {
        return Amount.typed(typed().get(), most().getCurrencyUnit());
    }
}
