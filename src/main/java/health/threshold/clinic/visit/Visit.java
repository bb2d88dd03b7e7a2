package health.threshold.clinic.visit;

import health.threshold.kernel.AppointmentId;
import health.threshold.kernel.MomentKind;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.PlaceId;
import health.threshold.kernel.StaffId;
import health.threshold.kernel.Station;
import health.threshold.kernel.VisitId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One visit of one person as it stands.
///
/// @param since when the present state began
/// @param hidden whether no lobby or desk view may show the name, because the person asked for a private word
/// @param arriving how they say they arrive
/// @param concern whether somebody has written down what the person came with, in their words
/// @param ticket what the person is called by in the lobby instead of a name
public record Visit(
        VisitId id,
        @Nullable AppointmentId appointment,
        PatientId patient,
        @Nullable StaffId clinician,
        LocalDate day,
        VisitState state,
        Instant since,
        MomentKind moment,
        @Nullable PlaceId place,
        Times times,
        boolean hidden,
        Arriving arriving,
        boolean concern,
        @Nullable String ticket) {

    /// When it happened: arrival, the room, being told about the wait.
    ///
    /// @param arrivedBy at which station the arrival was recorded
    public record Times(
            @Nullable Instant arrived,
            @Nullable Station arrivedBy,
            @Nullable Instant roomed,
            @Nullable Instant told) {}
}
