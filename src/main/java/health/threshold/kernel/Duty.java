package health.threshold.kernel;

/// One thing that a role may or may not do. Rooms ask for it (`actor.must(…)`) before they do anything, so that no
/// screen, however wrong, can go round it.
public enum Duty {
    SEE_BOARD,
    SEE_TICKETS,
    ARRIVE,
    REGISTER,
    TAKE_MONEY,
    ANSWER_DESK,
    SEE_CARE,
    ROOM_PATIENT,
    WRITE_CARE,
    SIGN_NOTE,
    REVIEW_PROMPTS,
    CROSS_MOMENT,
    HAND_OVER,
    KEEP_ACCOUNTS,
    SELF_CHECK_IN,
    SELF_PAY,
    SETTLE,
    SETTLE_SYNC,
    RECEIVE
}
