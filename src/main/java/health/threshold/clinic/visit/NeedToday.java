package health.threshold.clinic.visit;

/// What somebody may need for this one visit, and somebody at the desk can arrange within minutes.
public enum NeedToday {
    QUIET_PLACE(ArrivalQuestion.QUIET_PLACE),
    WHEELCHAIR(ArrivalQuestion.WHEELCHAIR),
    INTERPRETER(ArrivalQuestion.INTERPRETER);

    private final ArrivalQuestion question;

    NeedToday(ArrivalQuestion question) {
        this.question = question;
    }

    /// The question that it answers.
    public ArrivalQuestion question() {
        return question;
    }
}
