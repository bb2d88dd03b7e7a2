package health.threshold.station.kiosk;

import health.threshold.clinic.visit.ArrivalQuestion;

/// The screens of a check-in. Each asks one question.
enum Page {
    WELCOME(0),
    IDENTIFY(1),
    NOT_FOUND(1),
    ELSEWHERE(0),
    DETAILS(2),
    CHANGE(2),
    CHOOSE(2),
    INSURANCE(2),
    PICTURE(2),
    FORM(3),
    FORM_QUESTION(3),
    SIGN(4),
    SIGNATURE(4),
    SIGNED_NAME(4),
    REFUSAL(4),
    COPY(4),
    COPAY(5),
    PART(5),
    PLAN(5),
    PLAN_AGREE(5),
    CARD(5),
    RECEIPT(5),
    RECEIPT_ADDRESS(5),
    FEELING(6),
    PAIN(7),
    QUIET_PLACE(8),
    WHEELCHAIR(9),
    INTERPRETER(10),
    DONE(0),
    ANOTHER_TIME(0),
    TELL(0),
    TELL_WORDS(0),
    ASKED(0),
    PRIVATE(0),
    TALK(0),
    STOPPED(0);

    private final int step;

    Page(int step) {
        this.step = step;
    }

    /// The page that asks this of how somebody arrives.
    static Page of(ArrivalQuestion question) {
        return switch (question) {
            case FEELING -> FEELING;
            case PAIN -> PAIN;
            case QUIET_PLACE -> QUIET_PLACE;
            case WHEELCHAIR -> WHEELCHAIR;
            case INTERPRETER -> INTERPRETER;
        };
    }

    /// Which step of a check-in this is, from one; zero where there is no step to count. How somebody arrives is asked
    /// in the clinic's order.
    int step() {
        return step;
    }

    /// Whether the person's errand at the kiosk has found its end here; nothing leads back.
    boolean isEnd() {
        return this == DONE || this == ASKED || this == PRIVATE || this == STOPPED;
    }

    /// Whether this is about the form of somebody new.
    boolean isForm() {
        return step == FORM.step;
    }

    /// Whether this is about a document to sign.
    boolean isPaper() {
        return step == SIGN.step;
    }

    /// Whether this is about paying.
    boolean isMoney() {
        return step == COPAY.step;
    }

    /// Whether this only tells something, and fades by itself.
    boolean isFading() {
        return isEnd() || this == TALK;
    }
}
