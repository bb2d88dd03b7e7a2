package health.threshold.station.kiosk;

import health.threshold.clinic.schedule.Pass;
import health.threshold.clinic.schedule.Passes.Shown;

/// Somebody holds a pass to the reader. Where nobody is in the middle of something, their errand begins with it; the
/// screen of somebody else is never touched by it.
final class ScanModel {

    private final KioskFlow flow;

    ScanModel(KioskFlow flow) {
        this.flow = flow;
    }

    void scanned(Pass pass) {
        if (flow.waiting().get() != Waiting.NOTHING) return;
        if (flow.page().get().isFading()) flow.makeWay();
        switch (flow.page().get()) {
            case WELCOME, IDENTIFY, NOT_FOUND, ELSEWHERE ->
                flow.ask(Waiting.LOOKING, () -> flow.rooms().passes().shown(flow.setting.by(), pass), this::shown);
            default -> {
                // Somebody is answering a question here.
            }
        }
    }

    private void shown(Shown shown) {
        switch (shown) {
            case Shown.Today(var pass) -> {
                flow.session().take(pass);
                askForTheBirthday();
            }
            case Shown.AnotherDay _, Shown.AnotherPlace _ -> {
                flow.session().elsewhere.set(shown);
                if (flow.page().get() != Page.ELSEWHERE) flow.go(Page.ELSEWHERE);
            }
        }
    }

    private void askForTheBirthday() {
        switch (flow.page().get()) {
            case WELCOME -> flow.go(Page.IDENTIFY);
            case ELSEWHERE -> flow.goInstead(Page.IDENTIFY);
            case NOT_FOUND -> flow.back();
            default -> {
                // The question is on the screen already.
            }
        }
    }
}
