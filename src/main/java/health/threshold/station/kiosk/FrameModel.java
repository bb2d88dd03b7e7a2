package health.threshold.station.kiosk;

import health.threshold.fx.Tongue;
import health.threshold.fx.Words;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What stands around every page: the clinic's name, the language, the size of text, and the three ways out.
final class FrameModel {

    private static final List<Integer> SIZES = List.of(100, 125, 150, 200);

    private final KioskFlow flow;
    private final Tongue tongue;
    private final AloudModel aloud;
    private final ReadOnlyStringWrapper clinic = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper percent = new ReadOnlyIntegerWrapper(SIZES.getFirst());
    private final ReadOnlyBooleanWrapper contrast = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper choosing = new ReadOnlyBooleanWrapper();

    FrameModel(KioskFlow flow, Tongue tongue) {
        this.flow = flow;
        this.tongue = tongue;
        aloud = new AloudModel(flow.background, tongue, flow.setting.speech());
        flow.page().subscribe((before, now) -> choosing.set(false));
        flow.waiting().subscribe((before, now) -> choosing.set(false));
        reset();
    }

    KioskFlow flow() {
        return flow;
    }

    AloudModel aloud() {
        return aloud;
    }

    ReadOnlyStringProperty clinic() {
        return clinic.getReadOnlyProperty();
    }

    /// The size of text, 100 to 200.
    ReadOnlyIntegerProperty percent() {
        return percent.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty contrast() {
        return contrast.getReadOnlyProperty();
    }

    /// Whether the languages stand in the place of the page.
    ReadOnlyBooleanProperty choosing() {
        return choosing.getReadOnlyProperty();
    }

    /// Every language, in its own words.
    List<Words> languages() {
        return tongue.offered().stream()
                .map(language -> tongue.words(Kiosk.class, language))
                .toList();
    }

    /// Shows the languages, or the page again. While something is being waited for, nothing comes between.
    void choose() {
        choosing.set(!choosing.get() && flow.waiting().get() == Waiting.NOTHING);
    }

    void speak(Locale language) {
        choosing.set(false);
        tongue.speak(language);
    }

    /// One size larger; after the largest, the usual one again.
    void larger() {
        percent.set(SIZES.get((SIZES.indexOf(percent.get()) + 1) % SIZES.size()));
    }

    void changeContrast() {
        contrast.set(!contrast.get());
    }

    /// As the next person shall find it.
    void reset() {
        percent.set(SIZES.getFirst());
        contrast.set(false);
        choosing.set(false);
        aloud.stop();
        tongue.reset();
        flow.background.run(flow.setting.clinicName(), clinic::set);
    }
}
