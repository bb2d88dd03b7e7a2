package health.threshold.station.kiosk;

/// The last thing at the kiosk: where to sit and how long it will be.
final class Seating {

    private final KioskFlow flow;

    Seating(KioskFlow flow) {
        this.flow = flow;
    }

    void seat() {
        seatAfter(() -> {}, () -> {});
    }

    /// Seats the person after one more thing has been done on the worker.
    ///
    /// @param done what is noted here once it has been
    void seatAfter(Runnable first, Runnable done) {
        var session = flow.session();
        var visit = session.visit().orElseThrow();
        flow.ask(
                Waiting.SAVING,
                () -> {
                    first.run();
                    return flow.rooms().checkIn().seat(flow.setting.by(), visit);
                },
                seat -> {
                    done.run();
                    session.seat = seat;
                    flow.go(Page.DONE);
                });
    }
}
