package health.threshold.station.desk;

import health.threshold.clinic.billing.Owed;
import health.threshold.clinic.billing.Payment;
import health.threshold.clinic.billing.Purpose;
import health.threshold.clinic.billing.Share;
import health.threshold.clinic.billing.SimulatedTerminal.Card;
import health.threshold.clinic.billing.UnclearCard;
import health.threshold.fx.Amount;
import health.threshold.fx.Background;
import health.threshold.fx.Tone;
import health.threshold.fx.Words;
import health.threshold.kernel.ReceiptId;
import health.threshold.kernel.VisitId;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
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
    private final ReadOnlyObjectWrapper<@Nullable Owed> owed = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Said> said = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper charging = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Purpose> purpose = new SimpleObjectProperty<>(Purpose.EVERYTHING);
    private final StringProperty chargeWords = new SimpleStringProperty("");
    private final StringProperty chargeAmount = new SimpleStringProperty("");
    private final StringProperty partAmount = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable ReceiptId> receipt = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable UnclearCard> unclear = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private @Nullable VisitId visit;
    private String press = "";
    private boolean isOldAgreed;

    PaymentModel(DeskRooms rooms, DeskSetting setting, Background background, Words words) {
        this.rooms = rooms;
        this.setting = setting;
        this.background = background;
        this.words = words;
        say = new PaymentWords(words, setting.clock());
        busy.subscribe(working -> charging.set(charging.get() && working));
    }

    ReadOnlyObjectProperty<@Nullable Owed> owed() {
        return owed.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Said> said() {
        return said.getReadOnlyProperty();
    }

    /// Whose money it is about.
    ReadOnlyStringProperty name() {
        return name.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable ReceiptId> receipt() {
        return receipt.getReadOnlyProperty();
    }

    ObjectProperty<Purpose> purpose() {
        return purpose;
    }

    StringProperty chargeWords() {
        return chargeWords;
    }

    StringProperty chargeAmount() {
        return chargeAmount;
    }

    StringProperty partAmount() {
        return partAmount;
    }

    boolean isSimulated() {
        return rooms.copays().isSimulated();
    }

    /// Opens the panel for a visit; while a payment is under way it stays with the one being paid.
    ///
    /// @return whether it is open for this visit
    boolean open(VisitId id, String who) {
        if (busy.get()) return id.equals(visit);
        visit = id;
        name.set(who);
        said.set(null);
        receipt.set(null);
        owed.set(null);
        unclear.set(null);
        chargeWords.set("");
        chargeAmount.set("");
        partAmount.set("");
        purpose.set(Purpose.EVERYTHING);
        isOldAgreed = false;
        newPress();
        work(() -> standing(id), this::show);
        return true;
    }

    /// Adds a charge from what was typed.
    void charge() {
        var id = visit;
        var now = owed.get();
        if (id == null || now == null || busy.get()) return;
        var amount = Amount.typed(chargeAmount.get(), now.total().getCurrencyUnit());
        if (chargeWords.get().isBlank() || amount.isEmpty()) {
            say(Tone.ATTENTION, "pay.charge.wrong");
            return;
        }
        var what = chargeWords.get().strip();
        var key = press;
        work(
                () -> {
                    rooms.copays().charge(setting.actor(), id, amount.get(), what, key);
                    return rooms.copays().owed(setting.actor(), id);
                },
                after -> {
                    owed.set(after);
                    chargeWords.set("");
                    chargeAmount.set("");
                    said.set(null);
                    newPress();
                });
    }

    void cash() {
        var key = press;
        take(id -> share -> rooms.copays().takeCash(setting.actor(), id, share, key, words.say("pay.copay")));
    }

    /// If not, a card was charged on a terminal of the clinic's own.
    boolean takesCards() {
        return rooms.copays().takesCards();
    }

    void cardByHand() {
        var key = press;
        take(id -> share -> rooms.copays().takeCardByHand(setting.actor(), id, share, key, words.say("pay.copay")));
    }

    /// Charges a card; in the demo, the one that is held to the simulated terminal.
    void card(Card simulated) {
        take(id -> {
            setting.simulated().ifPresent(terminal -> terminal.hold(simulated));
            var turn = rooms.copays().turn(id);
            charging.set(true);
            return share -> rooms.copays().takeCard(setting.actor(), turn, share, words.say("pay.copay"));
        });
    }

    /// Whoever was to hold a card will not: the terminal waits for it no longer.
    void letGo() {
        var id = visit;
        if (id != null && charging.get()) background.run(() -> rooms.copays().letGo(setting.actor(), id));
    }

    ReadOnlyBooleanProperty charging() {
        return charging.getReadOnlyProperty();
    }

    /// Asks the terminal what became of a card, before anything else is taken.
    void askAgain() {
        var id = visit;
        if (id == null || busy.get()) return;
        said.set(null);
        record Asked(Optional<Payment> ended, Standing after) {}
        work(() -> new Asked(rooms.copays().askAgain(setting.actor(), id), standing(id)), asked -> {
            show(asked.after());
            asked.ended().ifPresent(ended -> ended(ended, say.ofEarlier(ended)));
        });
    }

    /// A card payment of this visit that is unclear.
    ReadOnlyObjectProperty<@Nullable UnclearCard> unclear() {
        return unclear.getReadOnlyProperty();
    }

    String wordsOf(UnclearCard card) {
        return say.of(card);
    }

    private Standing standing(VisitId id) {
        return Standing.of(rooms.copays(), setting.actor(), id);
    }

    private void show(Standing now) {
        owed.set(now.owed());
        unclear.set(now.unclear().orElse(null));
    }

    void receiptAsked() {
        say(Tone.INFO, "pay.receipt.asked");
    }

    void receiptSaved(String file) {
        said.set(new Said(Tone.GOOD, words.say("pay.receipt.saved", file)));
    }

    private void take(Function<VisitId, Function<Share, Payment>> pressing) {
        var id = visit;
        var now = owed.get();
        if (id == null || now == null || busy.get()) return;
        var share = share(now);
        if (share.isEmpty()) {
            said.set(new Said(Tone.ATTENTION, words.say("pay.part.wrong", words.money(now.total()))));
            return;
        }
        if (isAskedFirst()) return;
        said.set(null);
        var taking = pressing.apply(id);
        record Taken(Payment payment, Standing after) {}
        work(() -> new Taken(taking.apply(share.get()), standing(id)), taken -> {
            show(taken.after());
            ended(taken.payment(), say.of(taken.payment()));
        });
    }

    private void ended(Payment payment, Said how) {
        PaymentWords.receipt(payment).ifPresent(number -> {
            receipt.set(number);
            partAmount.set("");
            purpose.set(Purpose.EVERYTHING);
            newPress();
        });
        said.set(how);
    }

    /// What is chosen, as far as it can be taken.
    private Optional<Share> share(Owed now) {
        return switch (purpose.get()) {
            case TODAY, DUE, EVERYTHING -> Optional.of(new Share(purpose.get(), null, null));
            case PART ->
                Amount.typed(partAmount.get(), now.total().getCurrencyUnit())
                        .filter(amount -> !amount.isGreaterThan(now.total()))
                        .map(amount -> Share.part(amount, press));
        };
    }

    /// What may have been paid by a card, or elsewhere meanwhile, is not taken before somebody has been asked.
    private boolean isAskedFirst() {
        var card = unclear.get();
        if (card != null && card.isHere()) {
            askAgain();
            return true;
        }
        var old = setting.asOf().old();
        if (old.isEmpty() || isOldAgreed) return false;
        isOldAgreed = true;
        said.set(new Said(Tone.ATTENTION, words.say("pay.old", words.moment(setting.clock(), old.get()))));
        return true;
    }

    private <T> void work(Supplier<T> deed, Consumer<T> answer) {
        busy.set(true);
        var about = visit;
        background.run(
                deed,
                value -> {
                    busy.set(false);
                    // An answer about somebody else's visit must not be read as this one's.
                    if (about != null && about.equals(visit)) answer.accept(value);
                },
                () -> busy.set(false));
    }

    private void say(Tone tone, String key) {
        said.set(new Said(tone, words.say(key)));
    }

    private void newPress() {
        press = UUID.randomUUID().toString();
    }
}
