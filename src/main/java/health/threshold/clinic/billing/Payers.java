package health.threshold.clinic.billing;

import health.threshold.clinic.patient.ProxyScope;
import health.threshold.clinic.visit.Acting;
import health.threshold.clinic.visit.Admitted;
import health.threshold.kernel.Actor;
import health.threshold.kernel.Duty;
import health.threshold.kernel.NotAllowed;
import health.threshold.kernel.Role;
import health.threshold.kernel.VisitId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who may pay, and see what is owed: the desk, and at a kiosk whoever was recognised for this very visit and may do so
/// for the person.
record Payers(Admitted admitted) {

    private static final String THEMSELVES = "self";

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

    /// Who stands at this kiosk and pays, as the same one is known again: the person themselves, or who came for them.
    /// Empty at the desk, and where it could be one of two.
    Optional<String> payer(Actor by, VisitId visit) {
        if (by.role() != Role.KIOSK) return Optional.empty();
        if (admitted.areThemselves(visit)) return Optional.of(THEMSELVES);
        return admitted.acting(visit).map(Acting::proxy).map(UUID::toString);
    }

    /// Whether they may agree to pay later. At a kiosk nobody promises that for somebody else.
    boolean mayAgree(Actor by, VisitId visit) {
        return by.role() != Role.KIOSK || admitted.areThemselves(visit);
    }
}
