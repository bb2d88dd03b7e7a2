package health.threshold.clinic.visit;

import health.threshold.clinic.patient.ProxyScope;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// As whom somebody stands at the kiosk.
///
/// @param forAnother whether they came for somebody else
/// @param may what they may do there
/// @param proxy who they are, where it is somebody else and exactly one fits
public record Acting(
        boolean forAnother, Set<ProxyScope> may, @Nullable UUID proxy) {

    /// People may do all of it for themselves.
    public static final Acting THEMSELVES = new Acting(false, EnumSet.allOf(ProxyScope.class), null);

    public Acting {
        may = Set.copyOf(may);
    }
}
