package health.threshold.store;

/// What a row is about: the kinds that rooms keep, audit, tell listeners of and exchange with the hub.
/// The name of a kind is stored, so it is never reused for something else.
public enum Kind {
    CLINIC,
    STAFF,
    ACCOUNT,
    PLACE,
    PATIENT,
    PROXY,
    NEED,
    COVERAGE,
    APPOINTMENT,
    VISIT,
    DESK_REQUEST,
    CHARGE,
    PAYMENT,
    PAYMENT_PLAN,
    ALLERGY,
    DIAGNOSIS,
    MEDICINE,
    RESULT,
    CARE_TEAM,
    CONCERN,
    NOTE,
    CONSENT,
    CONSENT_ANSWER,
    PROMPT,
    TASK,
    FEEDBACK,
    BOARD,
    SEARCH,
    SETTING,
    SIGN_IN,
    DECISION,
    CARD,
    OTHER
}
