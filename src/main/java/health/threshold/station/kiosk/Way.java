package health.threshold.station.kiosk;

import health.threshold.clinic.patient.ProxyScope;
import health.threshold.clinic.visit.Topic;

/// Which page comes next. Whoever came for somebody else passes by what is not theirs to answer: the desk asks it.
final class Way {

    private final KioskFlow flow;
    private final KioskSession session;

    Way(KioskFlow flow) {
        this.flow = flow;
        session = flow.session();
    }

    void afterIdentity() {
        if (session.may(ProxyScope.CONFIRM_DETAILS) && !session.wasHere && !session.asked.contains(Topic.DETAILS))
            flow.go(Page.DETAILS);
        else afterDetails();
    }

    void afterDetails() {
        if (session.form.isOver()) afterForm();
        else flow.go(Page.FORM);
    }

    /// Whoever had checked in before came back for the form alone.
    void afterForm() {
        if (session.wasHere) {
            new Seating(flow).seat();
            return;
        }
        if (session.papers.areDone()) afterPapers();
        else flow.go(Page.SIGN);
    }

    void afterPapers() {
        var before = session.paying.paid;
        if (!session.due && before != null && session.receipt == null) new Charging(flow).receipt(before);
        else if (!session.due || session.isSettled()) choosingNothing();
        else if (session.may(ProxyScope.PAY)) flow.go(Page.COPAY);
        else new PayingLater(flow).choose(true);
    }

    /// Something has been paid: a receipt is offered, where one can be had here.
    void paid() {
        if (flow.rooms().post().isSetUp() || new Printing(flow).isHere()) flow.goPast(Page::isMoney, Page.RECEIPT);
        else afterMoney();
    }

    /// The money is seen to; nothing leads back there.
    void afterMoney() {
        session.asking
                .first()
                .ifPresentOrElse(
                        question -> flow.goPast(Page::isMoney, Page.of(question)), () -> new Seating(flow).seat());
    }

    /// Nothing has been paid, or nothing now; one may think better of it.
    void choosingNothing() {
        session.asking.first().ifPresentOrElse(question -> flow.go(Page.of(question)), () -> new Seating(flow).seat());
    }
}
