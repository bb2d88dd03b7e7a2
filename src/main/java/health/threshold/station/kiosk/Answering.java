package health.threshold.station.kiosk;

import health.threshold.clinic.consent.Answer;
import health.threshold.clinic.consent.SigningDesk.Told;
import java.util.stream.Collectors;

/// One document is answered or put off, and the next one lies on top; after the last the check-in goes on, whatever was
/// said.
final class Answering {

    private final KioskFlow flow;
    private final KioskSession session;

    Answering(KioskFlow flow) {
        this.flow = flow;
        session = flow.session();
    }

    void give(Answer answer) {
        var visit = session.visit().orElseThrow();
        var papers = session.papers;
        var told = new Told(papers.current().orElseThrow(), papers.wasRead(), answer);
        flow.ask(Waiting.SAVING, () -> flow.rooms().signing().answer(flow.setting.by(), visit, told), kept -> {
            if (answer instanceof Answer.Signed) session.prints.signed();
            papers.answered();
            next();
        });
    }

    /// @param still what is done where the next one takes the place of this one on the same page
    void later(Runnable still) {
        var visit = session.visit().orElseThrow();
        var papers = session.papers;
        var titles = papers.putOffWithThis().stream()
                .map(one -> one.in(flow.deskWords.locale()).title())
                .collect(Collectors.joining(", "));
        flow.ask(
                Waiting.TELLING,
                () -> {
                    flow.rooms().signing().later(flow.setting.by(), visit, titles);
                    return true;
                },
                told -> {
                    papers.putOff();
                    next();
                    if (!papers.areDone()) still.run();
                });
    }

    private void next() {
        if (!session.papers.areDone()) flow.backTo(Page.SIGN);
        else if (new Printing(flow).canCopy()) flow.go(Page.COPY);
        else new Way(flow).afterPapers();
    }
}
