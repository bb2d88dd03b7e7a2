package health.threshold.clinic.visit;

import health.threshold.kernel.PatientId;
import health.threshold.kernel.VisitId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something left for the desk, with everything the person had typed.
///
/// @param visit whose visit it concerns, where the kiosk knew
/// @param place the kiosk it was left at, as people there call where it stands, or [#A_KIOSK]; empty where it was
///     not left at one, or an older program does not say
/// @param typed what was typed and would otherwise be lost; only staff see it
public record DeskRequest(
        UUID id,
        @Nullable VisitId visit,
        @Nullable PatientId patient,
        DeskReason reason,
        String typed,
        String place,
        Instant at,
        @Nullable Instant answered) {

    /// A kiosk of which nobody has said where it stands.
    public static final String A_KIOSK = "kiosk";
}
