package health.threshold.station.desk;

import health.threshold.clinic.feedback.Feedback;
import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.visit.Board;
import health.threshold.clinic.visit.BoardLine;
import health.threshold.clinic.visit.DeskReason;
import health.threshold.fx.Background;
import health.threshold.fx.Looks;
import health.threshold.fx.Newest;
import health.threshold.kernel.Attached;
import health.threshold.kernel.MomentKind;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.PersonName;
import health.threshold.kernel.VisitId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The live board: today's lines as the filter and the search let them through, and whoever else the search finds.
/// The row that was chosen stays chosen while the board changes around it.
final class BoardModel implements AutoCloseable {

    /// What people told the clinic under a number.
    ///
    /// @param isAsked whether a number, and no name, was searched for
    record Told(boolean isAsked, List<Feedback> found) {
        static final Told NOT_ASKED = new Told(false, List.of());

        Told {
            found = List.copyOf(found);
        }
    }

    private static final Duration TICK = Duration.ofSeconds(20);
    private static final int MOST_OTHERS = 8;

    private final DeskRooms rooms;
    private final DeskSetting setting;
    private final Background background;
    private final Looks<Board> looks;
    private final Newest searches;
    private final ObservableList<DeskRow> rows = FXCollections.observableArrayList();
    private final ObservableList<Patient> others = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Told> told = new ReadOnlyObjectWrapper<>(Told.NOT_ASKED);
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable DeskRow> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable DeskRow> brought = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Map<Filter, Integer>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Integer> privateWords = new ReadOnlyObjectWrapper<>(0);
    private final ElsewhereModel elsewhere;
    private final Attached watch;
    private final Subscription tick;
    private @Nullable Board board;
    private @Nullable VisitId toChoose;

    BoardModel(DeskRooms rooms, DeskSetting setting, Background background) {
        this.rooms = rooms;
        this.setting = setting;
        this.background = background;
        looks = new Looks<>(background, () -> rooms.boardView().today(setting.actor()), this::shown);
        searches = background.newest();
        elsewhere = new ElsewhereModel(rooms, setting, background);
        watch = rooms.boardView().watch(() -> background.onFx(looks::soon));
        tick = background.every(TICK, this::look);
        filter.subscribe(now -> show());
        search.subscribe(now -> searched());
        background.run(() -> rooms.boardView().opened(setting.actor()));
        look();
    }

    ObservableList<DeskRow> rows() {
        return rows;
    }

    ObservableList<Patient> others() {
        return others;
    }

    /// What people told the clinic under the number that is searched for.
    ReadOnlyObjectProperty<Told> told() {
        return told.getReadOnlyProperty();
    }

    /// Somebody has answered it.
    void answered(Feedback one) {
        background.run(
                () -> {
                    rooms.feedback().answered(setting.actor(), one.id());
                    return Boolean.TRUE;
                },
                done -> searched());
    }

    /// Whoever is neither expected nor on this device.
    ElsewhereModel elsewhere() {
        return elsewhere;
    }

    ObjectProperty<Filter> filter() {
        return filter;
    }

    /// Whether the search has found anything besides the rows.
    boolean hasFound() {
        return !others.isEmpty() || !told.get().found().isEmpty();
    }

    StringProperty search() {
        return search;
    }

    ObjectProperty<@Nullable DeskRow> chosen() {
        return chosen;
    }

    ReadOnlyObjectProperty<Map<Filter, Integer>> counts() {
        return counts.getReadOnlyProperty();
    }

    /// The row that was chosen for somebody, not by them, at the moment that it is; it may be out of their sight.
    ReadOnlyObjectProperty<@Nullable DeskRow> brought() {
        return brought.getReadOnlyProperty();
    }

    /// How many people wait for a private word just now.
    ReadOnlyObjectProperty<Integer> privateWords() {
        return privateWords.getReadOnlyProperty();
    }

    Optional<BoardLine> chosenLine() {
        return chosen.get() instanceof DeskRow.Line(var line) ? Optional.of(line) : Optional.empty();
    }

    /// Reads the board again.
    void look() {
        looks.now();
    }

    /// Chooses this visit as soon as the board shows it.
    void choose(VisitId visit) {
        toChoose = visit;
        search.set("");
        filter.set(Filter.ALL);
        look();
    }

    @Override
    public void close() {
        watch.close();
        tick.unsubscribe();
        looks.end();
        searches.forget();
    }

    private void shown(Board now) {
        board = now;
        show();
    }

    private void searched() {
        show();
        var text = search.get();
        if (PersonName.searchWords(text).isEmpty() || text.strip().length() < 2) {
            searches.forget();
            others.clear();
            told.set(Told.NOT_ASKED);
            elsewhere.typed("");
            return;
        }
        var number = Feedback.numberIn(text);
        if (number.isPresent() && Feedback.isSurelyNumber(text)) {
            others.clear();
            elsewhere.typed("");
            searches.run(
                    () -> rooms.feedback().follow(setting.actor(), number.get()),
                    found -> told.set(new Told(true, found)));
            return;
        }
        told.set(Told.NOT_ASKED);
        elsewhere.typed(text.strip());
        searches.run(() -> either(text, number), found -> {
            found(found.people());
            told.set(new Told(false, found.told()));
        });
    }

    private record Either(List<Patient> people, List<Feedback> told) {}

    private Either either(String text, Optional<String> number) {
        return new Either(
                rooms.file().search(setting.actor(), text, MOST_OTHERS),
                number.map(one -> rooms.feedback().follow(setting.actor(), one)).orElse(List.of()));
    }

    private void found(List<Patient> people) {
        var today = new HashSet<PatientId>();
        if (board != null) board.lines().forEach(line -> today.add(line.patient()));
        others.setAll(people.stream().filter(one -> !today.contains(one.id())).toList());
    }

    private void show() {
        if (board == null) return;
        var all = board.lines();
        var sums = new EnumMap<Filter, Integer>(Filter.class);
        for (var one : Filter.values())
            sums.put(one, (int) all.stream().filter(one::shows).count());
        counts.set(sums);
        privateWords.set((int) all.stream().filter(BoardModel::isPrivateWord).count()
                + (int) board.unplaced().stream()
                        .filter(request -> request.reason() == DeskReason.PRIVATE_WORD)
                        .count());
        var kept = Optional.ofNullable(chosen.get()).map(DeskRow::id).orElse(null);
        var wanted = toChoose == null ? kept : toChoose.value();
        var fresh = new ArrayList<DeskRow>();
        if (filter.get() == Filter.ALL && search.get().isBlank())
            board.unplaced().forEach(request -> fresh.add(new DeskRow.Request(request)));
        all.stream()
                .filter(line -> filter.get().shows(line) && fits(line))
                .forEach(line -> fresh.add(new DeskRow.Line(line)));
        if (!rows.equals(fresh)) rows.setAll(fresh);
        var again = fresh.stream().filter(row -> row.id().equals(wanted)).findFirst();
        var isBrought = again.isPresent() && toChoose != null;
        chosen.set(again.or(() -> fresh.stream().findFirst()).orElse(null));
        if (!isBrought) return;
        toChoose = null;
        brought.set(null);
        brought.set(chosen.get());
    }

    private boolean fits(BoardLine line) {
        var typed = PersonName.searchWords(search.get());
        if (typed.isEmpty()) return true;
        var words = PersonName.searchWords(
                line.who().name() + " " + line.who().called() + " " + line.who().ticket());
        return typed.stream().allMatch(part -> words.stream().anyMatch(word -> word.startsWith(part)));
    }

    private static boolean isPrivateWord(BoardLine line) {
        return line.moment() == MomentKind.TRANSITION && line.who().hidden();
    }
}
