package health.threshold.clinic.schedule;

/// What an appointment is for, as the schedule knows it. The code is what prompts are chosen by; the desk and the
/// lobby never show it.
///
/// @param sensitive whether the reason itself asks for more time and privacy
public enum Service {
    FOLLOWUP("followup", false),
    ACUTE("acute", false),
    SAME_DAY("same-day", false),
    CHRONIC("chronic", false),
    DIABETES("diabetes", false),
    VACCINE("vaccine", false),
    BLOOD_DRAW("blood-draw", false),
    PEDIATRIC("pediatric", false),
    MEDICATION_REVIEW("medication-review", false),
    PRENATAL_FIRST("prenatal-first", true),
    PRENATAL_FOLLOWUP("prenatal-followup", false),
    LOSS_FOLLOWUP("loss-followup", true),
    GRIEF("grief", true),
    DEPRESSION("depression", true),
    ANXIETY("anxiety", true),
    ONCOLOGY_FIRST("oncology-first", true),
    SERIOUS_RESULT("serious-result", true),
    CHRONIC_PAIN("chronic-pain", false),
    OTHER("any", false);

    private final String code;
    private final boolean sensitive;

    Service(String code, boolean sensitive) {
        this.code = code;
        this.sensitive = sensitive;
    }

    /// The code under which prompts and the hub know it.
    public String code() {
        return code;
    }

    public boolean isSensitive() {
        return sensitive;
    }

    /// The service with this code; what nobody here knows is `OTHER`.
    public static Service of(String code) {
        for (var service : values()) if (service.code.equals(code)) return service;
        return OTHER;
    }
}
