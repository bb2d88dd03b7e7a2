package health.threshold.station.exam;

import health.threshold.clinic.care.SbarNote;
import health.threshold.clinic.care.Signing;
import health.threshold.fx.Background;
import health.threshold.fx.Newest;
import health.threshold.fx.Words;
import health.threshold.kernel.VisitId;
import java.time.Duration;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The note in four parts: a draft that saves itself, until it is signed and stays as it is.
final class NoteModel {

    private static final Duration PAUSE = Duration.ofMillis(700);

    private final ExamRooms rooms;
    private final ExamSetting setting;
    private final Background background;
    private final Words words;
    private final Runnable saved;
    private final Newest drafts;
    private final StringProperty situation = new SimpleStringProperty("");
    private final StringProperty backgroundPart = new SimpleStringProperty("");
    private final StringProperty assessment = new SimpleStringProperty("");
    private final StringProperty recommendation = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private @Nullable VisitId visit;
    private SbarNote.Parts lastSaved = SbarNote.Parts.EMPTY;
    private @Nullable Subscription saving;

    NoteModel(ExamRooms rooms, ExamSetting setting, Background background, Words words, Runnable saved) {
        this.rooms = rooms;
        this.setting = setting;
        this.background = background;
        this.words = words;
        this.saved = saved;
        drafts = background.newest();
        for (var part : parts()) part.subscribe(text -> saveSoon());
    }

    /// Situation, background, assessment, recommendation.
    List<StringProperty> parts() {
        return List.of(situation, backgroundPart, assessment, recommendation);
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    ReadOnlyStringProperty message() {
        return message.getReadOnlyProperty();
    }

    void open(VisitId id) {
        visit = null;
        message.set("");
        show(SbarNote.Parts.EMPTY);
        // Nothing can be typed until the draft is here, or the one would overwrite the other.
        busy.set(true);
        drafts.run(() -> rooms.notes().draft(setting.actor(), id), draft -> {
            show(draft);
            visit = id;
            busy.set(false);
        });
    }

    /// Signs what is written. It can't be changed afterwards.
    void sign() {
        var id = visit;
        if (id == null || busy.get()) return;
        busy.set(true);
        var written = written();
        background.run(
                () -> rooms.notes().sign(setting.actor(), id, written),
                answer -> {
                    busy.set(false);
                    if (!id.equals(visit)) return;
                    switch (answer) {
                        case Signing.Signed _ -> {
                            show(SbarNote.Parts.EMPTY);
                            message.set(words.say("note.signed"));
                            saved.run();
                        }
                        case Signing.NothingWritten _ -> message.set(words.say("note.nothing"));
                    }
                },
                () -> busy.set(false));
    }

    /// Saves the draft now, if it has changed.
    void save() {
        if (saving != null) saving.unsubscribe();
        var id = visit;
        var written = written();
        var before = lastSaved;
        if (id == null || busy.get() || written.equals(before)) return;
        lastSaved = written;
        background.run(() -> rooms.notes().save(setting.actor(), id, written), at -> saved.run(), () -> {
            if (id.equals(visit)) lastSaved = before;
        });
    }

    void leave() {
        save();
        drafts.forget();
        visit = null;
        show(SbarNote.Parts.EMPTY);
    }

    private void saveSoon() {
        if (saving != null) saving.unsubscribe();
        if (visit == null || written().equals(lastSaved)) return;
        message.set("");
        saving = background.later(PAUSE, this::save);
    }

    private void show(SbarNote.Parts parts) {
        lastSaved = parts;
        situation.set(parts.situation());
        backgroundPart.set(parts.background());
        assessment.set(parts.assessment());
        recommendation.set(parts.recommendation());
    }

    private SbarNote.Parts written() {
        return new SbarNote.Parts(situation.get(), backgroundPart.get(), assessment.get(), recommendation.get());
    }
}
