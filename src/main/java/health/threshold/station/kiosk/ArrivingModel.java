package health.threshold.station.kiosk;

import health.threshold.clinic.billing.Receipt;
import health.threshold.clinic.visit.ArrivalAnswer;
import health.threshold.clinic.visit.ArrivalQuestion;
import health.threshold.clinic.visit.NeedToday;
import java.util.Optional;

/// One question of how the person arrives: one tap, if they want to say, which is kept at once.
final class ArrivingModel {

    private final KioskFlow flow;
    private final KioskSession session;
    private final ArrivalQuestion question;

    ArrivingModel(KioskFlow flow, ArrivalQuestion question) {
        this.flow = flow;
        this.question = question;
        session = flow.session();
    }

    ArrivalQuestion question() {
        return question;
    }

    /// What was paid a moment ago, to say thank you for, on the first page that comes after it.
    Optional<Receipt> paid() {
        return Optional.ofNullable(session.receipt)
                .filter(receipt -> session.asking.first().equals(Optional.of(question)));
    }

    void ratherNotSay() {
        say(new ArrivalAnswer.RatherNotSay(question));
    }

    void say(ArrivalAnswer answer) {
        if (flow.page().get() != Page.of(question)) return;
        var visit = session.visit().orElseThrow();
        var isKept = session.asking.isSaid(answer);
        Runnable keep = () -> {
            if (!isKept) flow.rooms().checkIn().answer(flow.setting.by(), visit, answer, forTheDesk());
        };
        session.asking
                .after(question)
                .ifPresentOrElse(
                        next -> goOn(answer, keep, next),
                        () -> new Seating(flow).seatAfter(keep, () -> session.asking.said(answer)));
    }

    private void goOn(ArrivalAnswer answer, Runnable keep, ArrivalQuestion next) {
        flow.ask(
                Waiting.SAVING,
                () -> {
                    keep.run();
                    return answer;
                },
                kept -> {
                    session.asking.said(kept);
                    flow.go(Page.of(next));
                });
    }

    /// What the desk reads, where there is something to arrange. Neither pain nor a feeling is for the desk.
    private String forTheDesk() {
        for (var need : NeedToday.values()) if (need.question() == question) return flow.deskWords.say(key(need));
        return "";
    }

    private static String key(NeedToday need) {
        return switch (need) {
            case QUIET_PLACE -> "typed.quiet";
            case WHEELCHAIR -> "typed.wheelchair";
            case INTERPRETER -> "typed.interpreter";
        };
    }
}
