package health.threshold.station.kiosk;

import health.threshold.fx.Background;
import health.threshold.fx.Tongue;
import health.threshold.fx.speech.Delivery;
import health.threshold.fx.speech.Speaker;
import health.threshold.fx.speech.Voice;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Whether the kiosk reads itself to the person, and how. It is offered where the machine has a voice for the language
/// of the screen, begins with advice about a headset, and is over with the session.
final class AloudModel {

    private final Tongue tongue;
    private final Voice voice;
    private final ReadOnlyBooleanWrapper offered = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper advising = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();

    private Runnable again = () -> {};

    /// @param speech finds what speaks, on a worker
    AloudModel(Background background, Tongue tongue, Supplier<Speaker> speech) {
        this.tongue = tongue;
        voice = new Voice(background);
        background.run(speech, found -> {
            voice.use(found);
            offer();
        });
        tongue.locale().subscribe((before, now) -> offer());
    }

    Voice voice() {
        return voice;
    }

    ReadOnlyBooleanProperty isOffered() {
        return offered.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty isOn() {
        return on.getReadOnlyProperty();
    }

    /// Whether the advice about a headset stands in the place of the page.
    ReadOnlyBooleanProperty isAdvising() {
        return advising.getReadOnlyProperty();
    }

    /// Whether nothing is to be seen.
    ReadOnlyBooleanProperty isDark() {
        return dark.getReadOnlyProperty();
    }

    /// Begins with the advice, which names nobody; or is over, if it was on.
    void change() {
        if (on.get()) {
            stop();
            return;
        }
        if (!offered.get()) return;
        advising.set(true);
        on.set(true);
    }

    /// The advice has been heard.
    void begin() {
        advising.set(false);
    }

    /// Somebody would hear the page once more.
    void again() {
        again.run();
    }

    void onAgain(Runnable listener) {
        again = listener;
    }

    void changeDark() {
        dark.set(on.get() && !dark.get());
    }

    void light() {
        dark.set(false);
    }

    void slower() {
        deliver(Delivery::slower);
    }

    void faster() {
        deliver(Delivery::faster);
    }

    void softer() {
        deliver(Delivery::softer);
    }

    void louder() {
        deliver(Delivery::louder);
    }

    /// Silence, and everything as the next person shall find it.
    void stop() {
        voice.hush();
        voice.how(Delivery.USUAL);
        dark.set(false);
        on.set(false);
        advising.set(false);
    }

    private void deliver(UnaryOperator<Delivery> otherwise) {
        voice.how(otherwise.apply(voice.how()));
    }

    private void offer() {
        offered.set(voice.speaks(tongue.locale().get()));
        if (!offered.get()) stop();
    }
}
