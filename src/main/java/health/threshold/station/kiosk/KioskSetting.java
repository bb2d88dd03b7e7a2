package health.threshold.station.kiosk;

import health.threshold.clinic.billing.SimulatedTerminal;
import health.threshold.fx.Background;
import health.threshold.fx.PictureTray;
import health.threshold.fx.camera.Camera;
import health.threshold.fx.print.Printer;
import health.threshold.fx.speech.Speaker;
import health.threshold.kernel.Actor;
import health.threshold.kernel.AsOf;
import health.threshold.kernel.Attached;
import health.threshold.kernel.ClinicClock;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What is true of this one kiosk.
///
/// @param named what the clinic is called
/// @param leave how staff leave the kiosk
/// @param asOf how old what other devices wrote may be
/// @param simulated the card terminal of the demo clinic, whose cards the screen then offers; null where a real
///     terminal stands
/// @param beside what stands beside it
/// @param speech what reads the screen aloud; asked for on a worker, as it is looked for on the machine
/// @param keys the keys with which it is used by ear
public record KioskSetting(
        Actor by,
        ClinicClock clock,
        Named named,
        Leave leave,
        boolean demo,
        AsOf asOf,
        @Nullable SimulatedTerminal simulated,
        Beside beside,
        Supplier<Speaker> speech,
        HandKeys keys) {

    /// What the clinic is called. It may become known only after the first synchronisation, and may change.
    public interface Named {

        /// To be asked for on a worker: right after the start the store is still being opened.
        String name();

        /// Calls the listener, on any thread, whenever it may be another.
        ///
        /// @return closing it detaches the listener
        Attached listen(Runnable changed);
    }

    /// What a clinic has put beside its kiosk; each can be missing.
    ///
    /// @param tray where pictures of insurance cards come from
    /// @param printer what prints on paper here
    /// @param camera what a card can be held before
    public record Beside(PictureTray tray, Printer printer, Camera camera) {

        private static final Duration SWEEP = Duration.ofSeconds(30);

        /// Pictures that come while nobody stands here are nobody's, and must not lie about.
        Subscription sweeping(Background background, BooleanSupplier nobody) {
            return background.every(SWEEP, () -> {
                if (nobody.getAsBoolean()) background.run(tray::clear);
            });
        }

        /// Nothing of somebody who has gone stays here either.
        ///
        /// @param printed what becomes of what prints for them
        void clear(Background background, Function<Printer, Runnable> printed) {
            background.run(tray::clear);
            background.run(printed.apply(printer));
        }
    }

    /// The device code, asked for on a worker, and what happens once it was right, on the FX thread.
    public record Leave(Predicate<String> code, Runnable exit) {}
}
