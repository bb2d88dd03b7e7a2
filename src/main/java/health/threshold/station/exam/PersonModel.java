package health.threshold.station.exam;

import health.threshold.clinic.care.Concern;
import health.threshold.clinic.care.HandingBack;
import health.threshold.clinic.care.LeavingAnswer;
import health.threshold.clinic.care.LeavingItem;
import health.threshold.clinic.care.PersonFirst;
import health.threshold.clinic.care.PromptAnswer;
import health.threshold.clinic.care.Suggestion;
import health.threshold.clinic.visit.Misalignment;
import health.threshold.fx.Background;
import health.threshold.fx.Newest;
import health.threshold.fx.Words;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.VisitId;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.image.Image;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// One person's page: who they are first, then the work. What is typed is saved a moment after the last key, and
/// whenever somebody leaves the page.
final class PersonModel {

    private static final Duration PAUSE = Duration.ofMillis(700);

    private final ExamRooms rooms;
    private final ExamSetting setting;
    private final Background background;
    private final Words words;
    private final Runnable gone;
    private final Newest looks;
    private final NoteModel note;
    private final StringProperty concern = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable PersonFirst> person = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Misalignment> remark = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper("");
    private @Nullable VisitId visit;
    private String savedConcern = "";
    private boolean isLoaded;
    private @Nullable Subscription saving;

    PersonModel(ExamRooms rooms, ExamSetting setting, Background anyOrder, Words words, Runnable gone) {
        this.rooms = rooms;
        this.setting = setting;
        background = anyOrder.inOrder();
        this.words = words;
        this.gone = gone;
        looks = background.newest();
        note = new NoteModel(rooms, setting, background, words, this::saved);
        concern.subscribe(text -> saveSoon());
    }

    ReadOnlyObjectProperty<@Nullable PersonFirst> person() {
        return person.getReadOnlyProperty();
    }

    NoteModel note() {
        return note;
    }

    /// What they came with, in their own words.
    StringProperty concern() {
        return concern;
    }

    /// "Saved 10:44:07", or nothing.
    ReadOnlyStringProperty savedAt() {
        return saved.getReadOnlyProperty();
    }

    /// What to look at once more before they leave, if anything.
    ReadOnlyObjectProperty<@Nullable Misalignment> remark() {
        return remark.getReadOnlyProperty();
    }

    void open(VisitId id) {
        leave();
        visit = id;
        isLoaded = false;
        remark.set(null);
        person.set(null);
        saved.set("");
        looks.run(() -> rooms.exam().open(setting.actor(), id), this::opened);
        note.open(id);
    }

    /// Looks again, and leaves alone what somebody is typing.
    void look() {
        var id = visit;
        if (id != null && isLoaded) looks.run(() -> rooms.exam().again(setting.actor(), id), this::seen);
    }

    /// Saves what was typed, and forgets whose page it was.
    void leave() {
        saveConcern();
        note.leave();
        looks.forget();
        visit = null;
        person.set(null);
        remark.set(null);
        savedConcern = "";
        concern.set("");
    }

    /// Looks at the pages of forms that came on paper.
    void pages(Consumer<List<Image>> seen) {
        var shown = person.get();
        if (shown == null) return;
        var patient = shown.patient().id();
        background.run(
                () -> rooms.forms().pages(setting.actor(), patient).stream()
                        .map(page -> Base64.getMimeDecoder().decode(page.content()))
                        .map(bytes -> new Image(new ByteArrayInputStream(bytes)))
                        .toList(),
                pages -> {
                    if (isStill(patient)) seen.accept(pages);
                });
    }

    private boolean isStill(PatientId patient) {
        var now = person.get();
        return now != null && now.patient().id().equals(patient);
    }

    void withClinician() {
        act(id -> rooms.board().withClinician(setting.actor(), id));
    }

    /// The first of the prompts has been used, or is not wanted now.
    void answer(PromptAnswer answer) {
        var shown = person.get();
        if (shown == null) return;
        shown.suggestions().stream()
                .findFirst()
                .map(Suggestion::prompt)
                .ifPresent(prompt -> act(id -> rooms.prompts().answer(setting.actor(), id, prompt.id(), answer)));
    }

    /// Answers a question before leaving; a second press changes the answer. The screen answers at once, the store
    /// a moment later, and whatever the store then says stands.
    void answer(LeavingItem item) {
        var now = person.get();
        if (now == null) return;
        var isFine = now.written().leaving().get(item) == LeavingAnswer.FINE;
        var next = isFine ? LeavingAnswer.NEEDED : LeavingAnswer.FINE;
        person.set(now.answering(item, next));
        act(id -> rooms.leaving().answer(setting.actor(), id, item, next));
    }

    /// Hands the person back to the desk; asks to look once more where something does not match.
    void handBack() {
        back(false);
    }

    /// It was right so: hands them back all the same, and says that somebody looked.
    void handBackAllTheSame() {
        back(true);
    }

    private void back(boolean lookedTwice) {
        var id = visit;
        if (id == null) return;
        saveConcern();
        note.save();
        saved.set(words.say("person.handing"));
        var seen = remark.get();
        background.run(
                () -> {
                    if (lookedTwice && seen != null) rooms.alignment().mended(setting.actor(), id, seen.rule());
                    return rooms.leaving().handBack(setting.actor(), id, lookedTwice, deskWords());
                },
                answer -> {
                    switch (answer) {
                        case HandingBack.OnTheirWay _, HandingBack.NotInRoom _ -> gone.run();
                        case HandingBack.LookOnceMore(var what) -> {
                            remark.set(what);
                            saved.set("");
                        }
                    }
                });
    }

    private Map<LeavingItem, String> deskWords() {
        var map = new EnumMap<LeavingItem, String>(LeavingItem.class);
        for (var item : LeavingItem.values()) if (item.isForTheDesk()) map.put(item, words.say("desk." + item));
        return map;
    }

    private void opened(PersonFirst first) {
        isLoaded = true;
        seen(first);
    }

    /// What somebody else wrote meanwhile is shown, unless it would overwrite what is being typed here.
    private void seen(PersonFirst now) {
        if (!now.visit().id().equals(visit)) return;
        if (concern.get().equals(savedConcern)) {
            savedConcern = now.written().concern().map(Concern::words).orElse("");
            concern.set(savedConcern);
        }
        person.set(now);
    }

    private void saveSoon() {
        if (saving != null) saving.unsubscribe();
        if (visit == null || !isLoaded || concern.get().equals(savedConcern)) return;
        saving = background.later(PAUSE, this::saveConcern);
    }

    private void saveConcern() {
        if (saving != null) saving.unsubscribe();
        var id = visit;
        var text = concern.get();
        var before = savedConcern;
        if (id == null || !isLoaded || text.equals(before)) return;
        savedConcern = text;
        background.run(
                () -> {
                    rooms.notes().concern(setting.actor(), id, text);
                    return Boolean.TRUE;
                },
                at -> saved(),
                () -> {
                    // Not kept: it stays on the screen, and the next key tries again.
                    if (id.equals(visit)) savedConcern = before;
                });
    }

    private void saved() {
        saved.set(words.say(
                "person.saved",
                words.time(setting.clock().timeOf(setting.clock().now()))));
        if (remark.get() != null && !concern.get().isBlank()) remark.set(null);
    }

    /// Does something for this visit, then looks. A look from before would undo on the screen what was just pressed.
    private void act(Consumer<VisitId> deed) {
        var id = visit;
        if (id == null || !isLoaded) return;
        looks.forget();
        background.run(
                () -> {
                    deed.accept(id);
                    return Boolean.TRUE;
                },
                done -> look(),
                this::look);
    }
}
