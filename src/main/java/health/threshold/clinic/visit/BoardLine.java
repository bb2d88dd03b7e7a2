package health.threshold.clinic.visit;

import health.threshold.clinic.patient.NeedCode;
import health.threshold.kernel.MomentKind;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.PlaceId;
import health.threshold.kernel.StaffId;
import health.threshold.kernel.VisitId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One line of the day's board.
///
/// @param who how they are called; nothing but the ticket while the name is hidden
/// @param needs what the desk must act on
/// @param moreTime whether to take more time, without saying why
/// @param waits how long the present state has lasted, in whole minutes; for those expected, how late they are (never
/// negative)
/// @param requests what waits for the desk about this visit, most pressing first
public record BoardLine(
        VisitId id,
        PatientId patient,
        Who who,
        Instant due,
        VisitState state,
        Instant since,
        Duration waits,
        MomentKind moment,
        @Nullable StaffId clinician,
        String clinicianName,
        @Nullable PlaceId place,
        String placeName,
        Set<NeedCode> needs,
        boolean moreTime,
        List<DeskRequest> requests,
        Optional<Misalignment> misalignment) {

    /// How somebody is named on the board.
    ///
    /// @param name the whole name; empty while hidden
    /// @param called the name to call them by, where it is another; else empty
    /// @param language BCP 47; of an interpreter where they want one
    public record Who(
            String name, String called, String ticket, String language, boolean interpreter, boolean hidden) {}
}
