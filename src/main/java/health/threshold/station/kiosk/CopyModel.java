package health.threshold.station.kiosk;

import health.threshold.fx.Words;

/// A copy of what was just signed, printed here while the check-in goes on, or none.
final class CopyModel {

    private final KioskFlow flow;

    CopyModel(KioskFlow flow) {
        this.flow = flow;
    }

    void print(Words words) {
        if (flow.page().get() != Page.COPY) return;
        new Printing(flow).copy(words);
        none();
    }

    void none() {
        if (flow.page().get() == Page.COPY) new Way(flow).afterPapers();
    }
}
