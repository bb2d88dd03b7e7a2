package health.threshold.clinic.checkin;

import health.threshold.clinic.patient.ProxyScope;
import java.util.EnumSet;
import java.util.Set;

/// As whom somebody stands at the kiosk.
///
/// @param forAnother whether they came for somebody else
/// @param may what they may do there
public record Acting(boolean forAnother, Set<ProxyScope> may) {

    /// People may do all of it for themselves.
    public static final Acting THEMSELVES = new Acting(false, EnumSet.allOf(ProxyScope.class));

    public Acting {
        may = Set.copyOf(may);
    }
}
