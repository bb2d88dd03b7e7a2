package health.threshold.station.kiosk;

import java.util.Objects;

/// What time would be better? The desk finds one; nothing is cancelled here.
final class AnotherTimeModel {

    private final KioskFlow flow;

    AnotherTimeModel(KioskFlow flow) {
        this.flow = flow;
    }

    String called() {
        return flow.session().called();
    }

    void wish(Wish wish) {
        if (flow.page().get() != Page.ANOTHER_TIME) return;
        var person = Objects.requireNonNull(flow.session().person);
        var forTheDesk = flow.deskWords.say(wish.key());
        flow.ask(
                Waiting.TELLING,
                () -> {
                    flow.rooms().checkIn().anotherTime(flow.setting.by(), person, forTheDesk);
                    return true;
                },
                told -> flow.goInstead(Page.ASKED));
    }
}
