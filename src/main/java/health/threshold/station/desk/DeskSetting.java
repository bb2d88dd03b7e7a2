package health.threshold.station.desk;

import health.threshold.clinic.billing.SimulatedTerminal;
import health.threshold.kernel.Actor;
import health.threshold.kernel.AsOf;
import health.threshold.kernel.ClinicClock;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;

/// Who is at the desk, and what stands on it.
///
/// @param called how the receptionist is called
/// @param status where the synchronisation stands, in words
/// @param saveAs asks where to keep a receipt, given a name for it; empty when nobody wants it after all
/// @param pictures asks for pictures, in their order; none when nobody wants to after all
/// @param simulated the demo's card terminal; empty at a real clinic
/// @param asOf how old what other devices wrote may be
/// @param leave signs out
public record DeskSetting(
        Actor actor,
        String called,
        ClinicClock clock,
        ObservableValue<String> status,
        Function<String, Optional<Path>> saveAs,
        Supplier<List<Path>> pictures,
        Optional<SimulatedTerminal> simulated,
        AsOf asOf,
        Runnable leave) {}
