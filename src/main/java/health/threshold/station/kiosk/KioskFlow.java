package health.threshold.station.kiosk;

import health.threshold.clinic.visit.DeskReason;
import health.threshold.fx.Background;
import health.threshold.fx.Words;
import health.threshold.fx.print.Printer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// One person's way through the kiosk: which page they are on, which way leads back, what is being waited for. An
/// answer that comes after they have gone, or have asked for somebody, is dropped.
final class KioskFlow {

    final KioskSetting setting;
    final Background background;

    /// The words that the desk reads.
    final Words deskWords;

    private final Supplier<KioskRooms> rooms;
    private final ForTheDesk forTheDesk;
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.WELCOME);
    private final ReadOnlyObjectWrapper<Waiting> waiting = new ReadOnlyObjectWrapper<>(Waiting.NOTHING);
    private final ReadOnlyLongWrapper leaf = new ReadOnlyLongWrapper();
    private final ArrayDeque<Page> trail = new ArrayDeque<>();
    private KioskSession session = new KioskSession();
    private Runnable wiped = () -> {};
    private long turn;

    /// @param rooms asked for on a worker, for right after the start they are still being opened
    /// @param deskWords the language the desk reads
    KioskFlow(Supplier<KioskRooms> rooms, KioskSetting setting, Background background, Words deskWords) {
        this.rooms = rooms;
        this.setting = setting;
        this.background = background;
        this.deskWords = deskWords;
        forTheDesk = new ForTheDesk(rooms, setting, deskWords);
        // What a killed kiosk left.
        setting.beside().clear(background, Printer::clear);
    }

    /// To be asked for on a worker until somebody has been recognised.
    KioskRooms rooms() {
        return rooms.get();
    }

    ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Waiting> waiting() {
        return waiting.getReadOnlyProperty();
    }

    KioskSession session() {
        return session;
    }

    /// Called after everything of a person is gone.
    void onWiped(Runnable listener) {
        wiped = listener;
    }

    void go(Page next) {
        // What comes after their errand leads back to where they are to sit, and never into it.
        if (page.get() == Page.DONE || !page.get().isFading()) trail.push(page.get());
        if (next.isEnd()) trail.clear();
        // Nothing leads back to what is signed, nor to a form that is filled in.
        if (session.papers.areDone()) trail.removeIf(Page::isPaper);
        if (session.form.isOver()) trail.removeIf(Page::isForm);
        page.set(next);
    }

    /// One thing more, for somebody whose errand is done. It leads back to where they are to sit.
    void besides(Page next) {
        trail.clear();
        trail.push(Page.DONE);
        session.left = true;
        page.set(next);
    }

    /// Back to this page, if the way led there, over all that came after it.
    void backTo(Page before) {
        if (!trail.contains(before)) return;
        while (trail.peek() != before) trail.pop();
        page.set(trail.pop());
    }

    /// The same page with another question on it.
    void turnOver() {
        leaf.set(leaf.get() + 1);
    }

    /// Counts the questions that have stood on one page.
    ReadOnlyLongProperty leaf() {
        return leaf.getReadOnlyProperty();
    }

    /// Goes on in the place of this page: nothing leads back to it.
    void goInstead(Page next) {
        page.set(next);
    }

    /// Goes on, and nothing leads back to pages of this kind.
    void goPast(Predicate<Page> what, Page next) {
        trail.removeIf(what);
        page.set(next);
    }

    /// Whether there is a page to go back to.
    boolean canGoBack() {
        return !page.get().isEnd() && !trail.isEmpty() && waiting.get() == Waiting.NOTHING;
    }

    void back() {
        if (!canGoBack()) return;
        if (page.get().isForm() && session.form.back(page.get() == Page.FORM)) {
            if (page.get() == Page.FORM) go(Page.FORM_QUESTION);
            else turnOver();
            return;
        }
        if (page.get() == Page.TALK && session.person != null) session.left = trail.contains(Page.DONE);
        var before = trail.pop();
        // Whoever stands at the welcome screen may be somebody else: it never remembers anybody.
        if (before == Page.WELCOME) stop();
        else page.set(before);
    }

    /// How many steps this check-in has; fewer where nothing is owed, or not everything is theirs to answer. Zero
    /// while nobody is known, as nobody can know then.
    int steps() {
        return session.person == null ? 0 : Steps.of(session).size();
    }

    /// Which of the steps this page is, from one; zero where no step is counted.
    int step() {
        return Steps.of(session).indexOf(page.get().step()) + 1;
    }

    /// Asks a room, says meanwhile what is being done, and shows the answer. A second press meanwhile does nothing.
    <T> void ask(Waiting what, Supplier<T> work, Consumer<T> answer) {
        ask(what, work, answer, this::trouble);
    }

    /// The same, for what the person can do without.
    <T> void ask(Waiting what, Supplier<T> work, Consumer<T> answer, Runnable noAnswer) {
        if (waiting.get() != Waiting.NOTHING) return;
        waiting.set(what);
        var mine = ++turn;
        background.run(work, value -> arrive(mine, () -> answer.accept(value)), () -> arrive(mine, noAnswer));
    }

    /// The same, with the answer held back for a while, so that how long it takes tells nothing.
    <T> void askSlowly(Waiting what, Supplier<T> work, Function<T, Duration> pause, Consumer<T> answer) {
        if (waiting.get() != Waiting.NOTHING) return;
        waiting.set(what);
        var mine = ++turn;
        background.run(
                work,
                value -> background.later(pause.apply(value), () -> arrive(mine, () -> answer.accept(value))),
                () -> arrive(mine, this::trouble));
    }

    /// The person would rather be alone with somebody: everything stops, and nothing else is asked.
    void privateWord() {
        var told = forTheDesk.privateWord(session);
        session.left = true;
        tell(told, Page.PRIVATE);
    }

    /// The person would rather talk. They can come back to where they were.
    void talkToUs() {
        var unfound = session.failures > 0 && session.person == null && !session.left;
        var told = forTheDesk.leaving(session, unfound ? DeskReason.NOT_FOUND : DeskReason.TALK_TO_US);
        session.left = true;
        tell(told, Page.TALK);
    }

    /// The kiosk did not find the person: the desk gets what was typed.
    void leaveUnfound() {
        if (session.left) return;
        session.left = true;
        background.run(forTheDesk.leaving(session, DeskReason.NOT_FOUND));
    }

    /// The person is done, or the words have been read. What prints for them is theirs to take.
    void finish() {
        wipe(Printer::finish);
    }

    /// Somebody else begins, where the last one's words still stand.
    void makeWay() {
        wipe(Printer::clear);
    }

    /// Whoever came for somebody checks in one more, and need not say again who they are.
    void oneMore() {
        var own = session.own.get();
        turn++;
        trail.clear();
        letGo();
        session.wipe();
        session = new KioskSession();
        session.forAnother.set(true);
        session.byName.set(true);
        session.own.set(own);
        trail.push(Page.WELCOME);
        page.set(Page.IDENTIFY);
    }

    /// Nobody answers any more: what was begun is left for the desk.
    void stop() {
        if (isUnfinished()) background.run(forTheDesk.leaving(session, DeskReason.KIOSK_STOPPED));
        wipe(Printer::clear);
    }

    /// They begin again by their own wish, so what they did not save goes. Whoever was not found may need somebody.
    void startOver() {
        if (leavesWhenStartedOver()) leaveUnfound();
        wipe(Printer::clear);
    }

    /// Whether the desk gets what was typed when they begin again.
    boolean leavesWhenStartedOver() {
        return session.person == null && session.failures > 0 && !session.left;
    }

    private boolean isUnfinished() {
        if (session.left || page.get().isEnd()) return false;
        return session.person != null || session.hasSaidWho();
    }

    private void arrive(long mine, Runnable answer) {
        if (mine != turn) return;
        waiting.set(Waiting.NOTHING);
        answer.run();
    }

    private void tell(Runnable work, Page next) {
        letCardGo();
        waiting.set(Waiting.NOTHING);
        ask(
                Waiting.TELLING,
                () -> {
                    work.run();
                    return true;
                },
                told -> {
                    if (page.get() != next) go(next);
                },
                () -> {
                    // Not written: it is tried once more as whatever stopped, and nothing is promised that did not
                    // happen.
                    session.left = false;
                    trouble();
                });
    }

    private void trouble() {
        if (!session.left) background.run(forTheDesk.leaving(session, DeskReason.KIOSK_STOPPED));
        session.left = true;
        go(Page.STOPPED);
    }

    /// Whoever goes while the reader waits for a card leaves none waiting. What it answers is kept all the same.
    private void letCardGo() {
        if (waiting.get() != Waiting.CARD) return;
        session.visit().ifPresent(visit -> background.run(() -> rooms().copays().letGo(setting.by(), visit)));
    }

    private void wipe(Function<Printer, Runnable> printed) {
        letCardGo();
        turn++;
        waiting.set(Waiting.NOTHING);
        trail.clear();
        letGo();
        session.wipe();
        session = new KioskSession();
        page.set(Page.WELCOME);
        setting.beside().clear(background, printed);
        wiped.run();
    }

    /// However they went, and however far they had come, nobody is recognised for their visit any more.
    private void letGo() {
        var person = session.person;
        if (person != null) background.run(() -> rooms().checkIn().stop(setting.by(), person.visit()));
    }
}
