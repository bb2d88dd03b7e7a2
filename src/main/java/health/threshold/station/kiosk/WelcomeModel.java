package health.threshold.station.kiosk;

import health.threshold.fx.Tongue;
import health.threshold.fx.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The first screen: choosing a language and beginning are one tap.
final class WelcomeModel {

    private final KioskFlow flow;
    private final Tongue tongue;

    WelcomeModel(KioskFlow flow, Tongue tongue) {
        this.flow = flow;
        this.tongue = tongue;
    }

    /// The languages in their own words, the one spoken now first.
    List<Words> languages() {
        var now = tongue.locale().get();
        return Stream.concat(Stream.of(now), tongue.offered().stream().filter(other -> !other.equals(now)))
                .map(language -> tongue.words(Kiosk.class, language))
                .toList();
    }

    /// They cannot come, or not at that time.
    void anotherTime() {
        flow.session().forAnotherTime = true;
        flow.go(Page.IDENTIFY);
    }

    /// They want to tell us something, and need not say who they are.
    void tell() {
        flow.go(Page.TELL);
    }

    void begin(Locale language) {
        flow.go(Page.IDENTIFY);
        tongue.speak(language);
    }
}
