package health.threshold.station.kiosk;

/// What time would be better.
enum Wish {
    MORNING("time.morning"),
    AFTERNOON("time.afternoon"),
    SOON("time.soon"),
    NONE("time.none");

    private final String key;

    Wish(String key) {
        this.key = key;
    }

    /// The key of its words, for the person and for the desk.
    String key() {
        return key;
    }
}
