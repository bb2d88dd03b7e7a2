package health.threshold.station.kiosk;

import health.threshold.clinic.patient.ProxyScope;
import health.threshold.clinic.visit.ArrivalQuestion;
import java.util.ArrayList;
import java.util.List;

/// Which steps somebody's check-in has: fewer where nothing is owed, or not everything is theirs to answer.
final class Steps {

    private Steps() {}

    /// @param chosen what the clinic asks of how people arrive, for while nobody is known
    /// @return the steps of the pages to come and gone, in order; none where no step is counted
    static List<Integer> of(KioskSession session, List<ArrivalQuestion> chosen) {
        if (session.forAnotherTime || session.wasHere) return List.of();
        var steps = new ArrayList<Integer>(List.of(Page.IDENTIFY.step()));
        if (session.may(ProxyScope.CONFIRM_DETAILS)) steps.add(Page.DETAILS.step());
        if (session.form.isAny()) steps.add(Page.FORM.step());
        if (session.papers.areAny()) steps.add(Page.SIGN.step());
        if (session.due && session.may(ProxyScope.PAY)) steps.add(Page.COPAY.step());
        var asked = session.person == null ? chosen : session.asking.due();
        for (var question : asked) steps.add(Page.of(question).step());
        return steps;
    }
}
