package health.threshold.station.kiosk;

/// What may have changed since the last visit. Some of it is typed, some chosen of a few answers.
enum Detail {
    CALLED,
    PRONOUNS,
    LANGUAGE,
    INTERPRETER,
    PHONE,
    EMAIL,
    WAYS,
    ADDRESS,
    EMERGENCY_NAME,
    EMERGENCY_PHONE,
    EMERGENCY_RELATION,
    HELP,
    INSURANCE;

    /// How many characters of it can be kept.
    int longest() {
        return switch (this) {
            case PHONE, EMERGENCY_PHONE, EMERGENCY_RELATION -> 40;
            case CALLED, EMERGENCY_NAME -> 120;
            default -> 200;
        };
    }

    boolean isChosen() {
        return switch (this) {
            case PRONOUNS, LANGUAGE, INTERPRETER, WAYS, HELP -> true;
            case CALLED, PHONE, EMAIL, ADDRESS, EMERGENCY_NAME, EMERGENCY_PHONE, EMERGENCY_RELATION, INSURANCE -> false;
        };
    }

    /// Whether more than one answer may hold at once.
    boolean isOfMany() {
        return this == WAYS || this == HELP;
    }
}
