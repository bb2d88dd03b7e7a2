package health.threshold.station.desk;

import health.threshold.clinic.billing.CopayDesk;
import health.threshold.clinic.billing.Decided;
import health.threshold.clinic.billing.Finding;
import health.threshold.clinic.billing.Payment;
import health.threshold.clinic.billing.UnclearCard;
import health.threshold.clinic.billing.Verdict;
import health.threshold.fx.Amount;
import health.threshold.fx.Tone;
import health.threshold.kernel.IntentId;
import health.threshold.kernel.VisitId;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// A card that is unclear: the terminal is asked again, and where it still does not know, somebody decides in two
/// steps. What they found is typed first; then what will be on record is said, and put there.
final class UnclearModel {

    /// What is about to be put on record.
    ///
    /// @param words as the one who decides reads them first
    record Draft(Finding found, String words) {}

    private final CopayDesk copays;
    private final PaymentPanel panel;
    private final String called;
    private final PaymentWords say;
    private final StringProperty looked = new SimpleStringProperty("");
    private final StringProperty last4 = new SimpleStringProperty("");
    private final StringProperty amount = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper mayDecide = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Draft> draft = new ReadOnlyObjectWrapper<>();
    private @Nullable UnclearCard askedAbout;
    private @Nullable IntentId warnedOf;

    /// @param called who decides, as they are called
    UnclearModel(CopayDesk copays, PaymentPanel panel, String called, PaymentWords say) {
        this.copays = copays;
        this.panel = panel;
        this.called = called;
        this.say = say;
        panel.unclear().subscribe(this::cardIs);
    }

    /// The card; null where none is unclear.
    ReadOnlyObjectProperty<@Nullable UnclearCard> card() {
        return panel.unclear();
    }

    /// Where somebody looked, and what stands there, as typed.
    StringProperty looked() {
        return looked;
    }

    /// The card's last four digits, as typed.
    StringProperty last4() {
        return last4;
    }

    /// How much was charged, as typed; only where no device says it.
    StringProperty amount() {
        return amount;
    }

    /// Whether somebody may decide: nobody here can ask a terminal, or it was asked and still does not know.
    ReadOnlyBooleanProperty mayDecide() {
        return mayDecide.getReadOnlyProperty();
    }

    /// What is to be confirmed; null before and after.
    ReadOnlyObjectProperty<@Nullable Draft> draft() {
        return draft.getReadOnlyProperty();
    }

    /// What must be known of the card before anything else is taken.
    String words(UnclearCard card) {
        return say.of(card);
    }

    /// Whether the terminal is asked before anything else is taken.
    boolean isAskedFirst() {
        return card().get() instanceof UnclearCard.Here;
    }

    /// Whether a press takes nothing, but says that the money may have been paid: once for a card that nobody here can
    /// ask about, as the warning above may have been scrolled away.
    boolean isSaidFirst() {
        var now = card().get();
        if (now == null || isAskedFirst() || now.card().equals(warnedOf)) return false;
        warnedOf = now.card();
        panel.say(Tone.ATTENTION, "pay.unclear.first");
        return true;
    }

    /// Whether whoever says that it was charged has to say how much.
    static boolean needsAmount(@Nullable UnclearCard card) {
        return card instanceof UnclearCard.Elsewhere there && there.amount() == null;
    }

    /// Another visit is about to be opened.
    void forget() {
        askedAbout = null;
        warnedOf = null;
        clear();
    }

    /// Asks the terminal what became of a card, before anything else is taken.
    void askAgain() {
        var about = card().get();
        panel.change(id -> copays.askAgain(panel.actor(), id), ended -> {
            askedAbout = about;
            cardIs(card().get());
            ended.ifPresent(one -> ended(one, say.ofEarlier(one)));
        });
    }

    /// The first step: says what will be on record, or what is missing yet.
    void propose(Verdict verdict) {
        var card = card().get();
        if (card == null || panel.busy().get()) return;
        var wrong = wrong(card, verdict);
        if (wrong.isPresent()) {
            panel.say(Tone.ATTENTION, wrong.get());
            return;
        }
        var digits = last4.get().strip();
        var found = new Finding(
                verdict,
                verdict == Verdict.CHARGED ? typedAmount(card).orElse(null) : null,
                looked.get(),
                verdict == Verdict.NOT_CHARGED || digits.isEmpty() ? null : digits);
        panel.hush();
        draft.set(new Draft(found, say.draft(card, found, called)));
    }

    private Optional<String> wrong(UnclearCard card, Verdict verdict) {
        var words = looked.get().strip();
        var digits = last4.get().strip();
        if (Finding.isLikeCardNumber(words) || Finding.isLikeCardNumber(digits))
            return Optional.of("pay.decide.wrong.number");
        if (words.isEmpty() || words.length() > Finding.LONGEST) return Optional.of("pay.decide.wrong.looked");
        if (!digits.isEmpty() && !Finding.isLast4(digits)) return Optional.of("pay.decide.wrong.last4");
        var isMissing = verdict == Verdict.CHARGED
                && needsAmount(card)
                && typedAmount(card).isEmpty();
        return isMissing ? Optional.of("pay.decide.wrong.amount") : Optional.empty();
    }

    private Optional<Money> typedAmount(UnclearCard card) {
        var owed = panel.owed().get();
        if (owed == null || !needsAmount(card)) return Optional.empty();
        return Amount.typed(amount.get(), owed.total().getCurrencyUnit());
    }

    /// Not yet, or not so.
    void backOut() {
        draft.set(null);
    }

    /// The second step: puts it on record.
    void confirm() {
        var card = card().get();
        var now = draft.get();
        if (card == null || now == null || panel.busy().get()) return;
        draft.set(null);
        panel.change(id -> decided(id, card, now), this::decided);
    }

    private Decided decided(VisitId id, UnclearCard card, Draft now) {
        return copays.decide(panel.actor(), id, card.card(), now.found());
    }

    private void decided(Decided how) {
        switch (how) {
            case Decided.Charged(var receipt) -> {
                panel.offer(receipt);
                panel.say(Tone.GOOD, "pay.decided.charged");
            }
            case Decided.NotCharged _ -> panel.say(Tone.INFO, "pay.decided.not");
            case Decided.TerminalKnew(var ended) -> ended(ended, say.ofEarlier(ended));
            case Decided.KnownMeanwhile _ -> panel.say(Tone.INFO, "pay.decided.meanwhile");
        }
    }

    private void ended(Payment payment, Said how) {
        PaymentWords.receipt(payment).ifPresent(panel::offer);
        panel.say(how);
    }

    /// What was typed about one card is nothing about the next.
    private void cardIs(@Nullable UnclearCard card) {
        var isSame = card != null && askedAbout != null && card.card().equals(askedAbout.card());
        if (!isSame) clear();
        mayDecide.set(card != null && (!(card instanceof UnclearCard.Here) || isSame));
    }

    private void clear() {
        draft.set(null);
        looked.set("");
        last4.set("");
        amount.set("");
    }
}
