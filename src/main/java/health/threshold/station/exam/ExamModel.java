package health.threshold.station.exam;

import health.threshold.clinic.care.RoomLine;
import health.threshold.clinic.visit.BoardLine;
import health.threshold.clinic.visit.Rooming;
import health.threshold.fx.Background;
import health.threshold.fx.Looks;
import health.threshold.fx.Words;
import health.threshold.kernel.Attached;
import health.threshold.kernel.PlaceId;
import health.threshold.kernel.VisitId;
import java.time.Duration;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The exam room as a whole: the rooms and who is in them, and the person who is open.
final class ExamModel implements AutoCloseable {

    private static final Duration TICK = Duration.ofSeconds(20);

    /// The rooms, and who waits for one.
    record Floor(List<RoomLine> rooms, List<BoardLine> waiting) {}

    private final ExamRooms rooms;
    private final ExamSetting setting;
    private final Background background;
    private final Words words;
    private final Looks<Floor> looks;
    private final PersonModel person;
    private final ReadOnlyObjectWrapper<Floor> floor = new ReadOnlyObjectWrapper<>(new Floor(List.of(), List.of()));
    private final ObjectProperty<@Nullable VisitId> open = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable String> said = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Boolean> reviewer = new ReadOnlyObjectWrapper<>(false);
    private final Attached watch;
    private final Subscription tick;

    ExamModel(ExamRooms rooms, ExamSetting setting, Background background, Words words) {
        this.rooms = rooms;
        this.setting = setting;
        this.background = background;
        this.words = words;
        looks = new Looks<>(
                background,
                () -> new Floor(
                        rooms.exam().rooms(setting.actor()), rooms.exam().waiting(setting.actor())),
                this::seen);
        person = new PersonModel(rooms, setting, background, words, this::leave);
        watch = rooms.boardView().watch(() -> background.onFx(looks::soon));
        tick = background.every(TICK, looks::now);
        background.run(() -> rooms.boardView().opened(setting.actor()));
        background.run(() -> rooms.prompts().isReviewer(setting.actor()), reviewer::set);
        looks.now();
    }

    PersonModel person() {
        return person;
    }

    ReadOnlyObjectProperty<Floor> floor() {
        return floor.getReadOnlyProperty();
    }

    /// Whose page is open; nobody's while the rooms are shown.
    ReadOnlyObjectProperty<@Nullable VisitId> open() {
        return open;
    }

    ReadOnlyObjectProperty<@Nullable String> said() {
        return said.getReadOnlyProperty();
    }

    /// Whether whoever is here is the clinic's named reviewer of prompts.
    ReadOnlyObjectProperty<Boolean> reviewer() {
        return reviewer.getReadOnlyProperty();
    }

    /// Brings somebody to a room and opens their page.
    void room(BoardLine line, PlaceId room) {
        background.run(() -> rooms.board().room(setting.actor(), line.id(), room), answer -> {
            switch (answer) {
                case Rooming.InRoom _ -> open(line.id());
                case Rooming.RoomTaken(var place) -> said.set(words.say("floor.taken", place.name()));
                case Rooming.NotHere _ -> said.set(words.say("floor.notHere"));
            }
            looks.now();
        });
    }

    /// Opens the page of somebody in a room.
    void open(VisitId visit) {
        said.set(null);
        person.open(visit);
        open.set(visit);
    }

    /// Back to the rooms; what was typed is saved first.
    void leave() {
        person.leave();
        open.set(null);
        looks.now();
    }

    @Override
    public void close() {
        person.leave();
        watch.close();
        tick.unsubscribe();
        looks.end();
    }

    private void seen(Floor now) {
        floor.set(now);
        if (open.get() != null) person.look();
    }
}
