package health.threshold.station.kiosk;

import health.threshold.fx.Newest;
import health.threshold.fx.Tongue;
import health.threshold.fx.Words;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;

/// What stands around every page: the clinic's name, the language, the size of text, the ways out, and more
/// time.
final class FrameModel {

    private final KioskFlow flow;
    private final StartOverModel over;
    private final Tongue tongue;
    private final AloudModel aloud;
    private final Newest names;
    private final ReadOnlyStringWrapper clinic = new ReadOnlyStringWrapper("");
    private final EaseModel ease = new EaseModel();
    private final ReadOnlyBooleanWrapper choosing = new ReadOnlyBooleanWrapper();

    FrameModel(KioskFlow flow, StartOverModel over, Tongue tongue) {
        this.flow = flow;
        this.over = over;
        this.tongue = tongue;
        names = flow.background.newest();
        aloud = new AloudModel(flow.background, tongue, flow.setting.speech());
        flow.page().subscribe((before, now) -> close());
        flow.waiting().subscribe((before, now) -> close());
        reset();
    }

    KioskFlow flow() {
        return flow;
    }

    StartOverModel over() {
        return over;
    }

    AloudModel aloud() {
        return aloud;
    }

    ReadOnlyStringProperty clinic() {
        return clinic.getReadOnlyProperty();
    }

    EaseModel ease() {
        return ease;
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
        ease.close();
        choosing.set(!choosing.get() && flow.waiting().get() == Waiting.NOTHING);
    }

    /// Shows the page again, if something had taken its place; whether it had.
    boolean close() {
        var was = choosing.get() || ease.isOpen().get();
        choosing.set(false);
        ease.close();
        return was;
    }

    /// Whether something has taken the place of the page, or there is a page before this one.
    boolean canGoBack() {
        return choosing.get() || ease.isOpen().get() || aloud.isAdvising().get() || flow.canGoBack();
    }

    /// Back, from wherever they are. Whoever is at the welcome again before anybody was recognised is still the one who
    /// chose the language there; once they have gone, it is the clinic's own again.
    void back() {
        if (aloud.isAdvising().get()) aloud.stop();
        else if (!close()) {
            var spoken = tongue.locale().get();
            var isKnown = flow.session().person != null;
            flow.back();
            if (!isKnown && flow.page().get() == Page.WELCOME) tongue.speak(spoken);
        }
    }

    void speak(Locale language) {
        choosing.set(false);
        tongue.speak(language);
    }

    /// Shows what makes it easier, or the page again.
    void makeEasier() {
        choosing.set(false);
        if (flow.waiting().get() == Waiting.NOTHING) ease.open();
    }

    /// As the next person shall find it.
    void reset() {
        ease.reset();
        choosing.set(false);
        aloud.stop();
        tongue.reset();
        askName();
    }

    /// Hears when the clinic has another name, or one at last, and shows it in the same moment.
    Subscription listen() {
        var names = flow.setting.named().listen(() -> flow.background.onFx(this::askName));
        return names::close;
    }

    private void askName() {
        names.run(flow.setting.named()::name, clinic::set);
    }
}
