package health.threshold.station.exam;

import health.threshold.kernel.Actor;
import health.threshold.kernel.AsOf;
import health.threshold.kernel.ClinicClock;
import javafx.beans.value.ObservableValue;

/// Who is in the exam room.
///
/// @param called how the nurse or clinician is called
/// @param status where the synchronisation stands, in words
/// @param asOf how old what other devices wrote may be
/// @param leave signs out
public record ExamSetting(
        Actor actor, String called, ClinicClock clock, ObservableValue<String> status, AsOf asOf, Runnable leave) {}
