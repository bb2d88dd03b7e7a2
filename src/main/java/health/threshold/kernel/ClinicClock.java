package health.threshold.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Supplier;

/// The clinic's time: an injected clock, read in the clinic's own zone, which may become known only after the first
/// synchronisation and so is asked for each time.
public final class ClinicClock {

    private final Clock clock;
    private final Supplier<ZoneId> zone;

    public ClinicClock(Clock clock, Supplier<ZoneId> zone) {
        this.clock = clock;
        this.zone = zone;
    }

    /// A clock whose zone is settled.
    public static ClinicClock in(Clock clock, ZoneId zone) {
        return new ClinicClock(clock, () -> zone);
    }

    /// Now, to the microsecond, which is what the store keeps.
    public Instant now() {
        var now = clock.instant();
        return now.minusNanos(now.getNano() % 1000);
    }

    public ZoneId zone() {
        return zone.get();
    }

    /// Today at the clinic, wherever this machine thinks it is.
    public LocalDate today() {
        return dayOf(clock.instant());
    }

    public LocalDate dayOf(Instant instant) {
        return instant.atZone(zone()).toLocalDate();
    }

    public LocalTime timeOf(Instant instant) {
        return instant.atZone(zone()).toLocalTime();
    }

    /// The first instant of the day at the clinic.
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone()).toInstant();
    }
}
