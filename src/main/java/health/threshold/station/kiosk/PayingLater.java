package health.threshold.station.kiosk;

/// The person pays at the desk, or not now. Both are fine.
final class PayingLater {

    private final KioskFlow flow;

    PayingLater(KioskFlow flow) {
        this.flow = flow;
    }

    void choose(boolean atTheDesk) {
        var session = flow.session();
        if (Boolean.valueOf(atTheDesk).equals(session.payingAtTheDesk)) {
            new Way(flow).choosingNothing();
            return;
        }
        var visit = session.visit().orElseThrow();
        flow.ask(
                Waiting.SAVING,
                () -> {
                    flow.rooms().checkIn().payLater(flow.setting.by(), visit, atTheDesk);
                    return atTheDesk;
                },
                chosen -> {
                    session.payingAtTheDesk = chosen;
                    new Way(flow).choosingNothing();
                });
    }
}
