package health.threshold.station.desk;

import health.threshold.clinic.billing.Owed;
import health.threshold.clinic.billing.UnclearCard;
import health.threshold.fx.Background;
import health.threshold.fx.Tone;
import health.threshold.fx.Words;
import health.threshold.kernel.Actor;
import health.threshold.kernel.ReceiptId;
import health.threshold.kernel.VisitId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What all parts of the payment panel share: whose money it is about, what is known of it, and that only one thing
/// is done at a time.
final class PaymentPanel {

    private final DeskRooms rooms;
    private final DeskSetting setting;
    private final Background background;
    private final Words words;
    private final ReadOnlyObjectWrapper<@Nullable Owed> owed = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable UnclearCard> unclear = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Said> said = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ReceiptId> receipt = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private @Nullable VisitId visit;

    PaymentPanel(DeskRooms rooms, DeskSetting setting, Background background, Words words) {
        this.rooms = rooms;
        this.setting = setting;
        this.background = background;
        this.words = words;
    }

    ReadOnlyObjectProperty<@Nullable Owed> owed() {
        return owed.getReadOnlyProperty();
    }

    /// A card payment of this visit that is unclear.
    ReadOnlyObjectProperty<@Nullable UnclearCard> unclear() {
        return unclear.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Said> said() {
        return said.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable ReceiptId> receipt() {
        return receipt.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    Optional<VisitId> visit() {
        return Optional.ofNullable(visit);
    }

    Actor actor() {
        return setting.actor();
    }

    /// Begins with another visit: nothing of the one before is shown any more.
    void open(VisitId id) {
        visit = id;
        said.set(null);
        receipt.set(null);
        owed.set(null);
        unclear.set(null);
        work(() -> standing(id), this::show);
    }

    /// Does something about the visit that is open, on a worker, and shows what is owed after it.
    ///
    /// @param then is told how it ended, unless another visit has been opened meanwhile
    <T> void change(Function<VisitId, T> deed, Consumer<T> then) {
        var id = visit;
        if (id == null || busy.get()) return;
        said.set(null);
        record Changed<T>(T answer, Standing after) {}
        work(() -> new Changed<>(deed.apply(id), standing(id)), changed -> {
            show(changed.after());
            then.accept(changed.answer());
        });
    }

    void say(Tone tone, String key, Object... about) {
        said.set(new Said(tone, words.say(key, about)));
    }

    void say(Said what) {
        said.set(what);
    }

    /// What was said last is settled.
    void hush() {
        said.set(null);
    }

    void offer(ReceiptId number) {
        receipt.set(number);
    }

    private Standing standing(VisitId id) {
        return Standing.of(rooms.copays(), setting.actor(), id);
    }

    private void show(Standing now) {
        owed.set(now.owed());
        unclear.set(now.unclear().orElse(null));
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
}
