package health.threshold.station.kiosk;

import health.threshold.clinic.coverage.CardSide;

/// How to tell of a new insurance: typed, as a picture, or at the desk. None of them holds anybody up.
final class InsuranceModel {

    private final KioskFlow flow;
    private final KioskSession session;

    InsuranceModel(KioskFlow flow) {
        this.flow = flow;
        session = flow.session();
    }

    /// Whether something beside the kiosk takes pictures.
    boolean canTakePictures() {
        var beside = flow.setting.beside();
        return beside.camera().isThere() || beside.tray().isThere();
    }

    void type() {
        flow.goInstead(Page.CHANGE);
    }

    void picture() {
        session.side = CardSide.FRONT;
        session.card.set(null);
        flow.goInstead(Page.PICTURE);
    }

    /// The desk will be shown the card, and is told so.
    void atTheDesk() {
        session.edits.typed(Detail.INSURANCE).set(flow.deskWords.say("insurance.desk"));
        session.edits.keep(Detail.INSURANCE, session.onFile());
        flow.back();
    }
}
