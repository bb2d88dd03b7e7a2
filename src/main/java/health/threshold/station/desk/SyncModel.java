package health.threshold.station.desk;

import health.threshold.fx.Background;
import health.threshold.fx.Newest;
import health.threshold.fx.Tone;
import health.threshold.fx.Words;
import health.threshold.kernel.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The page of the synchronisation. Its lists are patient data, and asking for them is audited: so they are asked for
/// only while the page is open, and again only when something in them has changed.
final class SyncModel implements AutoCloseable {

    private final Exchange exchange;
    private final DeskSetting setting;
    private final Background background;
    private final Background presses;
    private final Newest lists;
    private final Words words;
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<SyncPage> page = new ReadOnlyObjectWrapper<>(SyncPage.EMPTY);
    private final ReadOnlyObjectWrapper<@Nullable Said> said = new ReadOnlyObjectWrapper<>();
    private final StringProperty chosen = new SimpleStringProperty("");
    private final Dismissals dismissals;
    private final DiagnosticsFile diagnostics;
    private final Map<UUID, String> lines = new HashMap<>();
    private final Map<UUID, Exchange.Choice> choices = new HashMap<>();
    private final SyncWatch watch;
    private @Nullable Subscription due;
    private String mark = "";

    SyncModel(Exchange exchange, DeskSetting setting, Background background, Words words) {
        this.exchange = exchange;
        this.setting = setting;
        this.background = background;
        this.words = words;
        presses = background.inOrder();
        dismissals = new Dismissals(background, setting.clock());
        diagnostics = new DiagnosticsFile(exchange, setting, background, words);
        lists = background.newest();
        watch = new SyncWatch(exchange, background, this::seen);
    }

    /// Whether the page stands in the place of the board.
    ReadOnlyBooleanProperty shown() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Exchange.@Nullable Now> now() {
        return watch.now();
    }

    ReadOnlyObjectProperty<SyncPage> page() {
        return page.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Said> said() {
        return said.getReadOnlyProperty();
    }

    /// The key of the item that the keys act on; empty if there is none.
    StringProperty chosen() {
        return chosen;
    }

    Optional<Exchange.Item> chosenItem() {
        return page.get().item(chosen.get());
    }

    void toggle() {
        if (shown.get()) hide();
        else show();
    }

    void show() {
        if (shown.get()) return;
        shown.set(true);
        load();
    }

    /// Leaves the page; what was seen is forgotten, and what was dismissed goes at once.
    void hide() {
        if (!shown.get()) return;
        shown.set(false);
        dismissals.allGo();
        lists.forget();
        lines.clear();
        said.set(null);
        page.set(SyncPage.EMPTY);
    }

    /// Chooses the next item, or the one before.
    void move(int by) {
        var keys = page.get().items().map(Exchange.Item::key).toList();
        if (keys.isEmpty()) return;
        var at = Math.clamp(keys.indexOf(chosen.get()) + by, 0, keys.size() - 1);
        chosen.set(keys.get(at));
    }

    void synchronise() {
        say(Tone.INFO, "sync.asked");
        background.run(exchange::synchronise);
    }

    void keepOurs() {
        decide(exchange::keepOurs);
        choose(Exchange.Choice.KEEP_LEFT);
    }

    void takeTheirs() {
        decide(exchange::takeTheirs);
        choose(Exchange.Choice.KEEP_RIGHT);
    }

    void twoPeople() {
        choose(Exchange.Choice.TWO_PEOPLE);
    }

    /// Takes back what was decided or dismissed last.
    void undo() {
        var dismissed = dismissals.last();
        var clashing = page.get().open().clashing().stream()
                .filter(one -> one.decided() != null)
                .max((one, other) -> until(one).compareTo(until(other)));
        var decidedLater = clashing.isPresent()
                && dismissed
                        .filter(one -> one.at().isAfter(until(clashing.get())))
                        .isEmpty();
        if (decidedLater) takeBack(clashing.get().id());
        else if (dismissed.isPresent()) stays(dismissed.get().id());
        else say(Tone.INFO, "sync.undo.nothing");
    }

    void tryAgain() {
        if (!(chosenItem().orElse(null) instanceof Exchange.Held held)) return;
        act(() -> exchange.tryAgain(setting.actor(), held), "sync.held.again.done");
    }

    /// Shows the chosen line, or hides it again.
    void showLine() {
        if (!(chosenItem().orElse(null) instanceof Exchange.Aside aside)) return;
        if (lines.remove(aside.id()) != null) {
            relist();
            return;
        }
        presses.run(() -> exchange.line(setting.actor(), aside.id()), text -> {
            if (!shown.get()) return;
            lines.put(aside.id(), text);
            relist();
        });
    }

    /// Nothing needs to come of the chosen line: it goes after a while, unless that is taken back.
    void dismiss() {
        if (!(chosenItem().orElse(null) instanceof Exchange.Aside aside)
                || dismissals.all().contains(aside.id())) return;
        dismissals.add(aside.id(), () -> act(() -> exchange.dismiss(setting.actor(), aside.id()), null));
        say(Tone.INFO, "sync.aside.dismissed");
        relist();
    }

    void saveDiagnostics() {
        diagnostics.save(name -> said.set(new Said(Tone.GOOD, words.say("sync.saved", name))));
    }

    @Override
    public void close() {
        watch.close();
        lists.forget();
        dismissals.allGo();
        if (due != null) due.unsubscribe();
    }

    private void decide(BiPredicate<Actor, UUID> decision) {
        if (!(chosenItem().orElse(null) instanceof Exchange.Clashing clashing)) return;
        presses.run(() -> decision.test(setting.actor(), clashing.id()), done -> {
            say(done ? Tone.GOOD : Tone.ATTENTION, done ? "sync.decided" : "sync.settled");
            load();
        });
    }

    private void takeBack(UUID clashing) {
        presses.run(() -> exchange.takeBack(setting.actor(), clashing), done -> {
            say(done ? Tone.GOOD : Tone.ATTENTION, done ? "sync.undone" : "sync.settled");
            load();
        });
    }

    private void stays(UUID id) {
        dismissals.takeBack(id);
        choices.remove(id);
        say(Tone.GOOD, "sync.undone");
        relist();
    }

    /// It is done once it can no longer be taken back; leaving the page does it at once.
    private void choose(Exchange.Choice choice) {
        if (!(chosenItem().orElse(null) instanceof Exchange.Doubled doubled)) return;
        dismissals.takeBack(doubled.id());
        choices.put(doubled.id(), choice);
        dismissals.add(doubled.id(), () -> settle(doubled, choice));
        say(Tone.GOOD, "sync.decided");
        relist();
    }

    private void settle(Exchange.Doubled doubled, Exchange.Choice choice) {
        presses.run(() -> exchange.settle(setting.actor(), doubled, choice), done -> {
            choices.remove(doubled.id());
            say(done ? Tone.GOOD : Tone.ATTENTION, done ? "sync.doubled.done" : "sync.settled");
            load();
        });
    }

    private void act(Runnable deed, @Nullable String words) {
        presses.run(
                () -> {
                    deed.run();
                    return true;
                },
                done -> {
                    if (words != null) say(Tone.GOOD, words);
                    load();
                });
    }

    private void seen(Exchange.Now now) {
        if (shown.get() && !now.mark().equals(mark)) load();
    }

    private void load() {
        if (!shown.get()) return;
        record Seen(Exchange.Now now, Optional<Exchange.Open> open) {}
        // The mark first: what changes between the two is then asked for once more, and never missed.
        lists.run(() -> new Seen(exchange.now(), exchange.open(setting.actor())), seen -> {
            mark = seen.now().mark();
            watch.saw(seen.now());
            listed(seen.open());
        });
    }

    private void listed(Optional<Exchange.Open> open) {
        var before = page.get().items().map(Exchange.Item::key).toList();
        var seen = page(true, open.isPresent(), open.orElse(Exchange.Open.NOTHING));
        var keys = seen.items().map(Exchange.Item::key).toList();
        // The one that is chosen first, so that the page can put the focus on it.
        if (!keys.contains(chosen.get())) {
            var at = Math.max(0, before.indexOf(chosen.get()));
            chosen.set(keys.isEmpty() ? "" : keys.get(Math.min(at, keys.size() - 1)));
        }
        page.set(seen);
        untilCarriedOut();
    }

    /// Decisions take effect as soon as they can no longer be taken back.
    private void untilCarriedOut() {
        if (due != null) due.unsubscribe();
        due = page.get().open().clashing().stream()
                .filter(one -> one.decided() != null)
                .map(SyncModel::until)
                .min(Instant::compareTo)
                .map(at -> Duration.between(setting.clock().now(), at))
                .map(left -> left.isNegative() ? SyncWatch.QUIET : left.plus(SyncWatch.QUIET))
                .map(left -> background.later(left, () -> background.run(exchange::synchronise)))
                .orElse(null);
    }

    private void relist() {
        var seen = page.get();
        page.set(page(seen.loaded(), seen.allowed(), seen.open()));
    }

    private SyncPage page(boolean loaded, boolean allowed, Exchange.Open open) {
        return new SyncPage(loaded, allowed, open, dismissals.all(), lines, choices);
    }

    private void say(Tone tone, String key) {
        said.set(new Said(tone, words.say(key)));
    }

    private static Instant until(Exchange.Clashing one) {
        return one.decided() == null ? Instant.MIN : one.decided().until();
    }
}
