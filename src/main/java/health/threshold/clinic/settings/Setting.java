package health.threshold.clinic.settings;

/// A choice of the clinic that is kept in the store, with what holds until somebody chooses.
public enum Setting {
    /// User name of the person who reviews prompts; empty when nobody has been named.
    PROMPT_REVIEWER(""),
    /// Seconds that an errand at the kiosk should take at most (the product's own target).
    KIOSK_TARGET_SECONDS("90"),
    /// Seconds more that are right where there is something to read and to sign.
    KIOSK_READING_SECONDS("180"),
    /// Minutes before their appointment from which on somebody at the kiosk is early.
    KIOSK_EARLY_MINUTES("30"),
    /// Minutes after their appointment from which on somebody at the kiosk is late, and the desk is told.
    KIOSK_LATE_MINUTES("10"),
    /// Minutes that leaving should take at most.
    CHECKOUT_TARGET_MINUTES("6"),
    /// Minutes over the usual wait after which a person should have been told.
    WAIT_OVER_USUAL_MINUTES("10"),
    /// Minutes in the room below which a visit of a vulnerable person counts as very short.
    SHORT_VISIT_MINUTES("8"),
    /// Minutes without a word from the other devices after which a balance, an insurance or a result shows its time.
    OLD_AFTER_MINUTES("15");

    private final String usual;

    Setting(String usual) {
        this.usual = usual;
    }

    String usual() {
        return usual;
    }
}
