package health.threshold.station.desk;

import health.threshold.clinic.billing.Owed;
import health.threshold.clinic.billing.Payment;
import health.threshold.clinic.billing.Purpose;
import health.threshold.clinic.billing.Share;
import health.threshold.clinic.billing.SimulatedTerminal.Card;
import health.threshold.fx.Amount;
import health.threshold.fx.Background;
import health.threshold.fx.Tone;
import health.threshold.fx.Words;
import health.threshold.kernel.ReceiptId;
import health.threshold.kernel.VisitId;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// Taking money at the desk: charges, payment in full or in part, receipt. Each opening of the panel names its own
/// press, so that a double press charges and takes once.
final class PaymentModel {

    private final DeskRooms rooms;
    private final DeskSetting setting;
    private final Background background;
    private final Words words;
    private final PaymentWords say;
    private final PaymentPanel panel;
    private final UnclearModel unclear;
    private final PayShare share = new PayShare();
    private final ReadOnlyBooleanWrapper charging = new ReadOnlyBooleanWrapper();
    private final StringProperty chargeWords = new SimpleStringProperty("");
    private final StringProperty chargeAmount = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private boolean isOldAgreed;

    PaymentModel(DeskRooms rooms, DeskSetting setting, Background background, Words words) {
        this.rooms = rooms;
        this.setting = setting;
        this.background = background;
        this.words = words;
        say = new PaymentWords(words, setting.clock());
        panel = new PaymentPanel(rooms, setting, background, words);
        unclear = new UnclearModel(rooms.copays(), panel, setting.called(), say);
        panel.busy().subscribe(working -> charging.set(charging.get() && working));
    }

    /// What they owe; null until it is known.
    ReadOnlyObjectProperty<@Nullable Owed> owed() {
        return panel.owed();
    }

    /// How the last press ended, if anything has to be said of it.
    ReadOnlyObjectProperty<@Nullable Said> said() {
        return panel.said();
    }

    /// Whose money it is about.
    ReadOnlyStringProperty name() {
        return name.getReadOnlyProperty();
    }

    /// Whether something is under way, and nothing else can be pressed.
    ReadOnlyBooleanProperty busy() {
        return panel.busy();
    }

    /// What was paid here last, for a receipt.
    ReadOnlyObjectProperty<@Nullable ReceiptId> receipt() {
        return panel.receipt();
    }

    /// Which part of it is to be taken.
    ObjectProperty<Purpose> purpose() {
        return share.purpose();
    }

    /// What is to be charged, in words, as typed.
    StringProperty chargeWords() {
        return chargeWords;
    }

    /// How much is to be charged, as typed.
    StringProperty chargeAmount() {
        return chargeAmount;
    }

    /// How much is to be taken, as typed; only of a part.
    StringProperty partAmount() {
        return share.partAmount();
    }

    /// A card of this visit that is unclear, and what can be done about it.
    UnclearModel unclear() {
        return unclear;
    }

    /// Whether the card terminal is the demo's.
    boolean isSimulated() {
        return rooms.copays().isSimulated();
    }

    /// If not, a card was charged on a terminal of the clinic's own.
    boolean takesCards() {
        return rooms.copays().takesCards();
    }

    /// Whether a card is awaited.
    ReadOnlyBooleanProperty charging() {
        return charging.getReadOnlyProperty();
    }

    /// Opens the panel for a visit; while a payment is under way it stays with the one being paid.
    ///
    /// @return whether it is open for this visit
    boolean open(VisitId id, String who) {
        if (busy().get()) return panel.visit().filter(id::equals).isPresent();
        name.set(who);
        chargeWords.set("");
        chargeAmount.set("");
        isOldAgreed = false;
        share.anew();
        unclear.forget();
        panel.open(id);
        return true;
    }

    /// Adds a charge from what was typed.
    void charge() {
        var now = owed().get();
        if (now == null || busy().get()) return;
        var amount = Amount.typed(chargeAmount.get(), now.total().getCurrencyUnit());
        if (chargeWords.get().isBlank() || amount.isEmpty()) {
            panel.say(Tone.ATTENTION, "pay.charge.wrong");
            return;
        }
        var what = chargeWords.get().strip();
        var key = share.press();
        panel.change(
                id -> {
                    rooms.copays().charge(setting.actor(), id, amount.get(), what, key);
                    return Boolean.TRUE;
                },
                done -> {
                    chargeWords.set("");
                    chargeAmount.set("");
                    share.newPress();
                });
    }

    /// Takes cash that has been counted.
    void cash() {
        var key = share.press();
        take(id -> part -> rooms.copays().takeCash(setting.actor(), id, part, key, words.say("pay.copay")));
    }

    /// Notes what was charged on a terminal of the clinic's own.
    void cardByHand() {
        var key = share.press();
        take(id -> part -> rooms.copays().takeCardByHand(setting.actor(), id, part, key, words.say("pay.copay")));
    }

    /// Charges a card; in the demo, the one that is held to the simulated terminal.
    void card(Card simulated) {
        take(id -> {
            setting.simulated().ifPresent(terminal -> terminal.hold(simulated));
            var turn = rooms.copays().turn(id);
            charging.set(true);
            return part -> rooms.copays().takeCard(setting.actor(), turn, part, words.say("pay.copay"));
        });
    }

    /// Whoever was to hold a card will not: the terminal waits for it no longer.
    void letGo() {
        if (!charging.get()) return;
        panel.visit().ifPresent(id -> background.run(() -> rooms.copays().letGo(setting.actor(), id)));
    }

    /// The receipt is being written.
    void receiptAsked() {
        panel.say(Tone.INFO, "pay.receipt.asked");
    }

    /// It is written.
    ///
    /// @param file where it is kept
    void receiptSaved(String file) {
        panel.say(Tone.GOOD, "pay.receipt.saved", file);
    }

    private void take(Function<VisitId, Function<Share, Payment>> pressing) {
        var now = owed().get();
        if (now == null || busy().get()) return;
        var part = share.of(now);
        if (part.isEmpty()) {
            panel.say(Tone.ATTENTION, "pay.part.wrong", words.money(now.total()));
            return;
        }
        if (isAskedFirst()) return;
        panel.visit().ifPresent(visit -> {
            var taking = pressing.apply(visit);
            panel.change(id -> taking.apply(part.get()), this::ended);
        });
    }

    private void ended(Payment payment) {
        PaymentWords.receipt(payment).ifPresent(number -> {
            panel.offer(number);
            share.anew();
        });
        panel.say(say.of(payment));
    }

    /// What may have been paid by a card, or elsewhere meanwhile, is not taken before somebody has been asked.
    private boolean isAskedFirst() {
        if (unclear.isAskedFirst()) {
            unclear.askAgain();
            return true;
        }
        if (unclear.isSaidFirst()) return true;
        var old = setting.asOf().old();
        if (old.isEmpty() || isOldAgreed) return false;
        isOldAgreed = true;
        panel.say(Tone.ATTENTION, "pay.old", words.moment(setting.clock(), old.get()));
        return true;
    }
}
