package health.threshold.app;

import health.threshold.fx.Background;
import health.threshold.fx.Words;
import health.threshold.hub.SyncStatus;
import health.threshold.kernel.ClinicClock;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// The quiet line that says where the synchronisation stands, in one language.
final class SyncLine {

    private final Words words;
    private final ClinicClock clock;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(1);

    SyncLine(OpenClinic clinic, Background background, Words words) {
        this.words = words;
        clock = clinic.store().clock();
        // For as long as the program runs: there is one line for all windows.
        clinic.sync().listen(status -> background.onFx(() -> show(status)));
        show(clinic.sync().status());
    }

    ReadOnlyStringProperty text() {
        return text.getReadOnlyProperty();
    }

    /// From 0 to 1; 1 when nothing is under way.
    ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /// From 0 to 1; 1 when nothing is under way.
    static double progress(SyncStatus status) {
        return status instanceof SyncStatus.Working work && work.total() > 0 ? (double) work.done() / work.total() : 1;
    }

    /// The status as a sentence.
    static String sentence(SyncStatus status, Words words, ClinicClock clock) {
        return switch (status) {
            case SyncStatus.Working work when work.total() == 0 -> words.say("sync.starting");
            case SyncStatus.Working work ->
                words.say("sync." + work.kind(), work.done(), Math.max(work.done(), work.total()));
            case SyncStatus.UpToDate done -> words.say("sync.upToDate", words.time(clock.timeOf(done.at())));
            case SyncStatus.Waiting waiting ->
                words.say("sync.waiting", waiting.count(), words.say("sync.why." + waiting.why()));
            case SyncStatus.NeedsPerson needs -> words.say("sync.needsPerson", needs.sum());
            case SyncStatus.Unreachable unreachable ->
                words.say("sync.unreachable", words.say("sync.why." + unreachable.why()));
        };
    }

    private void show(SyncStatus status) {
        progress.set(progress(status));
        text.set(sentence(status, words, clock));
    }
}
