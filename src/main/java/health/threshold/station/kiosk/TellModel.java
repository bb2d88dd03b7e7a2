package health.threshold.station.kiosk;

import health.threshold.clinic.feedback.FeedbackKind;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.StringProperty;

/// A question, thanks or a complaint, in the person's own words. Who they are is not asked for.
final class TellModel {

    private static final int LONGEST = 500;

    private final KioskFlow flow;
    private final KioskSession session;
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper();

    TellModel(KioskFlow flow) {
        this.flow = flow;
        session = flow.session();
    }

    FeedbackKind kind() {
        return session.telling;
    }

    StringProperty words() {
        return session.words;
    }

    /// Whether there is nothing to send yet.
    ReadOnlyBooleanProperty empty() {
        return empty.getReadOnlyProperty();
    }

    /// Whether what is told stands with the visit of somebody who has been found.
    boolean isKnown() {
        return session.visit().isPresent();
    }

    void tell(FeedbackKind kind) {
        session.telling = kind;
        flow.go(Page.TELL_WORDS);
    }

    void speak() {
        flow.talkToUs();
    }

    void send() {
        var words = session.words.get().strip();
        empty.set(false);
        empty.set(words.isEmpty());
        if (words.isEmpty() || flow.page().get() != Page.TELL_WORDS) return;
        var said = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        var visit = session.visit();
        var kind = session.telling;
        flow.ask(Waiting.TELLING, () -> flow.rooms().feedback().told(flow.setting.by(), visit, kind, said), told -> {
            session.told = told;
            flow.goInstead(Page.ASKED);
        });
    }
}
