package health.threshold.station.kiosk;

/// The kiosk steps aside for a person: a private word, a talk at the desk, or something of its own that broke.
final class AsideModel {

    private final KioskFlow flow;

    AsideModel(KioskFlow flow) {
        this.flow = flow;
    }

    Page page() {
        return flow.page().get();
    }

    boolean isCheckedIn() {
        return flow.session().arrived;
    }

    /// Whether the person can also go on by themselves.
    boolean canGoOn() {
        return page() == Page.TALK && flow.canGoBack();
    }

    void goOn() {
        flow.back();
    }

    void finish() {
        flow.finish();
    }
}
