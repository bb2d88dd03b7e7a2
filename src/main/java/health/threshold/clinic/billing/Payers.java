package health.threshold.clinic.billing;

import health.threshold.clinic.patient.ProxyScope;
import health.threshold.clinic.visit.Admitted;
import health.threshold.kernel.Actor;
import health.threshold.kernel.Duty;
import health.threshold.kernel.NotAllowed;
import health.threshold.kernel.Role;
import health.threshold.kernel.VisitId;
import org.jspecify.annotations.Nullable;

/// Who may pay, and see what is owed: the desk, and at a kiosk whoever was recognised for this very visit and may do so
/// for the person.
record Payers(Admitted admitted) {

    /// @throws NotAllowed if they may not
    void must(Actor by, @Nullable VisitId visit) {
        if (by.role() != Role.KIOSK) {
            by.must(Duty.TAKE_MONEY);
            return;
        }
        by.must(Duty.SELF_PAY);
        if (visit == null) throw new NotAllowed(by.role(), Duty.SELF_PAY);
        admitted.must(by, visit, ProxyScope.PAY);
    }

    /// Whether they may agree to pay later. At a kiosk nobody promises that for somebody else.
    boolean mayAgree(Actor by, VisitId visit) {
        return by.role() != Role.KIOSK || admitted.areThemselves(visit);
    }
}
