package health.threshold.station.kiosk;

import health.threshold.clinic.patient.ProxyScope;
import java.util.ArrayList;
import java.util.List;

/// Which steps somebody's check-in has: fewer where nothing is owed, or not everything is theirs to answer.
final class Steps {

    private Steps() {}

    /// @return the steps of the pages to come and gone, in order; none where no step is counted
    static List<Integer> of(KioskSession session) {
        if (session.forAnotherTime || session.wasHere) return List.of();
        var steps = new ArrayList<Integer>(List.of(Page.IDENTIFY.step()));
        if (session.may(ProxyScope.CONFIRM_DETAILS)) steps.add(Page.DETAILS.step());
        if (session.form.isAny()) steps.add(Page.FORM.step());
        if (session.papers.areAny()) steps.add(Page.SIGN.step());
        if (session.due && session.may(ProxyScope.PAY)) steps.add(Page.COPAY.step());
        for (var question : session.asking.due()) steps.add(Page.of(question).step());
        return steps;
    }
}
