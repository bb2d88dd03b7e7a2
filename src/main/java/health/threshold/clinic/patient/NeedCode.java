package health.threshold.clinic.patient;

/// What somebody needs, or is going through. The desk sees what it must act on; what belongs to the exam room shows
/// at the desk only as "take more time".
public enum NeedCode {
    WHEELCHAIR(true, false),
    STEP_FREE(true, false),
    HEARING(true, false),
    LOW_VISION(true, false),
    QUIET(true, false),
    MORE_TIME(true, false),
    LOW_LITERACY(false, false),
    COGNITION(false, true),
    NEEDLE_FEAR(false, true),
    LOSS(false, true),
    PREGNANT(false, true),
    FIRST_PRENATAL(false, true),
    NEW_DIAGNOSIS(false, true),
    COST(false, false),
    TRANSPORT(false, false),
    FOOD(false, false),
    TRAUMA(false, true),
    ANXIETY(false, true),
    DISABILITY(false, false);

    private final boolean forTheDesk;
    private final boolean vulnerable;

    NeedCode(boolean forTheDesk, boolean vulnerable) {
        this.forTheDesk = forTheDesk;
        this.vulnerable = vulnerable;
    }

    /// Whether the desk must know it to do its part.
    public boolean isForTheDesk() {
        return forTheDesk;
    }

    /// Whether somebody in this situation is hurt by a hurried visit.
    public boolean isVulnerable() {
        return vulnerable;
    }
}
