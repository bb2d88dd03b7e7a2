package health.threshold.station.kiosk;

/// The kiosk did not find exactly one person. The same words whatever the reason, and never a closed door.
final class NotFoundModel {

    private final KioskFlow flow;

    NotFoundModel(KioskFlow flow) {
        this.flow = flow;
    }

    /// Whether the person came with a code, so that their name is the other way.
    boolean cameByCode() {
        return !flow.session().byName.get();
    }

    /// Whether they came for somebody else, whose name and code it then is.
    boolean isForAnother() {
        return flow.session().forAnother.get();
    }

    void tryAgain() {
        flow.back();
    }

    void otherWay() {
        var byName = flow.session().byName;
        flow.session().scanned.set(false);
        byName.set(!byName.get());
        flow.back();
    }
}
