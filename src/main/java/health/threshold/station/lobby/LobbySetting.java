package health.threshold.station.lobby;

import health.threshold.kernel.Actor;
import health.threshold.kernel.AsOf;
import health.threshold.kernel.ClinicClock;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// What the board is told when it is made.
///
/// @param clinicName what the clinic is called just now
/// @param isDemo whether nobody here is real
/// @param isCode whether these digits are the device's code for leaving
/// @param leave closes the window
public record LobbySetting(
        Actor actor,
        ClinicClock clock,
        Supplier<String> clinicName,
        AsOf asOf,
        boolean isDemo,
        Predicate<String> isCode,
        Runnable leave) {}
