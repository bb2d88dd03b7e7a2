package health.threshold.clinic.settings;

/// A choice of the clinic that is kept in the store, with what holds until somebody chooses.
public enum Setting {
    /// User name of the person who reviews prompts; empty when nobody has been named.
    PROMPT_REVIEWER(""),
    /// Seconds that an errand at the kiosk should take at most (the product's own target).
    KIOSK_TARGET_SECONDS("90"),
    /// Seconds more that are right where there is something to read and to sign.
    KIOSK_READING_SECONDS("180"),
    /// Seconds more that are right where somebody new has a form to fill in.
    KIOSK_FORM_SECONDS("300"),
    /// Minutes before their appointment from which on somebody at the kiosk is early.
    KIOSK_EARLY_MINUTES("30"),
    /// Minutes after their appointment from which on somebody at the kiosk is late, and the desk is told.
    KIOSK_LATE_MINUTES("10"),
    /// What people at the kiosk are asked of how they arrive, in this order: at most two of `feeling`, `pain`,
    /// `quiet-place`, `wheelchair` and `interpreter`, with commas between. Empty where nothing is asked.
    KIOSK_QUESTIONS("feeling"),
    /// Where this device's kiosk stands, as people here call it; empty where nobody has said.
    KIOSK_PLACE(""),
    /// Minutes that leaving should take at most.
    CHECKOUT_TARGET_MINUTES("6"),
    /// Minutes over the usual wait after which a person should have been told.
    WAIT_OVER_USUAL_MINUTES("10"),
    /// Minutes in the room below which a visit of a vulnerable person counts as very short.
    SHORT_VISIT_MINUTES("8"),
    /// Minutes without a word from the other devices after which a balance, an insurance or a result shows its time.
    OLD_AFTER_MINUTES("15"),
    /// The least that somebody may choose to pay of what they owe, in whole units of the clinic's money.
    PAY_LEAST_PART("5"),
    /// The most months that a payment plan may take; with fewer than two there are no plans.
    PLAN_MOST_MONTHS("0"),
    /// The least that one payment of a plan may be, in whole units of the clinic's money.
    PLAN_LEAST_INSTALLMENT("25"),
    /// The least older balance that may be paid by a plan, in whole units of the clinic's money.
    PLAN_LEAST_BALANCE("100"),
    /// What a visit usually costs somebody whom no insurance covers: pairs such as `followup=120`, by the schedule's
    /// codes
    /// (`any` for all others), in whole units of the clinic's money. Empty where the clinic gives no estimates.
    VISIT_ESTIMATES("");

    private final String usual;

    Setting(String usual) {
        this.usual = usual;
    }

    String usual() {
        return usual;
    }
}
