package health.threshold.station.kiosk;

import health.threshold.clinic.checkin.Details;

/// Is this still right? One tap where it is; the desk or the record gets what is not.
final class DetailsModel {

    private final KioskFlow flow;
    private final KioskSession session;

    DetailsModel(KioskFlow flow) {
        this.flow = flow;
        session = flow.session();
    }

    String called() {
        return session.called();
    }

    boolean isForAnother() {
        return session.isForAnother();
    }

    boolean isInterpreterComing() {
        return details().interpreter();
    }

    /// What is on file, masked; empty where nothing is.
    String onFile(Detail detail) {
        return switch (detail) {
            case PHONE -> details().phone();
            case EMAIL -> details().email();
            case ADDRESS -> details().address();
            case INSURANCE -> details().insurance();
        };
    }

    boolean isCorrected(Detail detail) {
        return session.isCorrected(detail);
    }

    boolean isAnyCorrected() {
        return !session.corrections().isNone();
    }

    void change(Detail detail) {
        session.changing = detail;
        flow.go(Page.CHANGE);
    }

    void confirm() {
        var corrections = session.corrections();
        if (corrections.equals(session.confirmed)) {
            new Way(flow).afterDetails();
            return;
        }
        var visit = session.visit().orElseThrow();
        flow.ask(
                Waiting.SAVING,
                () -> {
                    flow.rooms.checkIn().confirm(flow.setting.by(), visit, corrections);
                    return corrections;
                },
                kept -> {
                    session.confirmed = kept;
                    new Way(flow).afterDetails();
                });
    }

    private Details details() {
        var details = session.details;
        return details == null ? new Details("", "", "", "", false) : details;
    }
}
