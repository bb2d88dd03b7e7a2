package health.threshold.app;

import health.threshold.app.language.Languages;
import health.threshold.fx.Background;
import health.threshold.fx.PictureTray;
import health.threshold.fx.Theme;
import health.threshold.fx.Tongue;
import health.threshold.fx.speech.ProgramSpeaker;
import health.threshold.fx.speech.Speaker;
import health.threshold.kernel.Actor;
import health.threshold.kernel.AsOf;
import health.threshold.kernel.ClinicClock;
import health.threshold.kernel.Station;
import health.threshold.station.kiosk.Kiosk;
import health.threshold.station.kiosk.KioskRooms;
import health.threshold.station.kiosk.KioskSetting;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/// The kiosk of this device. People see it before the store is open, which takes longer: whatever asks the clinic for
/// something waits for it, on a worker.
///
/// @param clinic the clinic, once it is open; fails when it cannot be opened
record KioskStation(Settings settings, CompletableFuture<OpenClinic> clinic, ClinicClock clock) {

    private static final String SYSTEM = System.getProperty("os.name");

    /// The kiosk of a clinic that is open.
    static KioskStation of(OpenClinic clinic) {
        return new KioskStation(
                clinic.settings(),
                CompletableFuture.completedFuture(clinic),
                clinic.store().clock());
    }

    /// The kiosk of a clinic that is being opened.
    static KioskStation ahead(Settings settings, CompletableFuture<OpenClinic> clinic, Clock clock) {
        return new KioskStation(
                settings,
                clinic,
                new ClinicClock(
                        clock,
                        () -> ready(clinic)
                                .map(one -> one.store().clock().zone())
                                .orElseGet(ZoneId::systemDefault)));
    }

    /// Whether people may see it before the store is open: where this device is nothing else, and no demo, whose day
    /// is to be made first.
    static boolean isAhead(Settings settings) {
        return !settings.demo() && settings.stations().equals(List.of(Station.KIOSK));
    }

    /// To be called on the FX thread.
    ///
    /// @throws Settings.Unusable when what stands beside it cannot be used
    Kiosk open(Background background, Theme theme, Runnable exit) {
        var code = settings.lobby().code();
        var equipment = ready(clinic).map(OpenClinic::equipment).orElseGet(() -> KioskEquipment.of(settings, SYSTEM));
        var setting = new KioskSetting(
                Actor.kiosk(settings.device()),
                clock,
                new ClinicsName(clinic),
                new KioskSetting.Leave(typed -> code.filter(typed::equals).isPresent(), exit),
                settings.demo(),
                () -> ready(clinic).map(OpenClinic::asOf).flatMap(AsOf::old),
                ready(clinic).flatMap(OpenClinic::simulated).orElse(null),
                new KioskSetting.Beside(
                        new PictureTray(settings.data().resolve("cards")), equipment.printer(), equipment.camera()),
                () -> ProgramSpeaker.found().<Speaker>map(found -> found).orElseGet(Speaker::silent),
                settings.lobby().keys());
        var languages = ready(clinic).map(OpenClinic::languages).orElseGet(() -> Languages.in(settings.languages()));
        return new Kiosk(() -> doors(clinic.join().rooms()), setting, background, tongue(settings, languages), theme);
    }

    /// What the lobby's screens speak, beginning with the clinic's own language.
    static Tongue tongue(Settings settings, Languages languages) {
        var first = settings.language().orElse(Locale.US);
        var others = languages.offered().stream().filter(other -> !other.equals(first));
        return new Tongue(Stream.concat(Stream.of(first), others).toList(), languages);
    }

    /// The clinic, if it is open already.
    private static Optional<OpenClinic> ready(CompletableFuture<OpenClinic> clinic) {
        return clinic.isDone() && !clinic.isCompletedExceptionally() ? Optional.of(clinic.join()) : Optional.empty();
    }

    private static KioskRooms doors(Rooms rooms) {
        return new KioskRooms(
                rooms.checkIn,
                rooms.signing,
                rooms.copays,
                rooms.plans,
                rooms.receipts,
                rooms.receiptPost,
                rooms.moments,
                rooms.passes,
                rooms.feedbackCounter);
    }
}
