package health.threshold.kernel;

import static health.threshold.kernel.Duty.*;

import java.util.EnumSet;
import java.util.Set;

/// What somebody is here to do, and so what the rooms let them do. `KIOSK` is the person in the lobby, unproven;
/// `BOARD` the screen before which everybody sits; `HUB` brings what other devices did; `SYSTEM` is the program itself
/// (timers, first start).
public enum Role {
    RECEPTIONIST(SEE_BOARD, ARRIVE, REGISTER, TAKE_MONEY, CROSS_MOMENT, HAND_OVER, ANSWER_DESK, SETTLE_SYNC),
    NURSE(SEE_BOARD, SEE_CARE, ROOM_PATIENT, WRITE_CARE, SIGN_NOTE, CROSS_MOMENT, HAND_OVER),
    CLINICIAN(SEE_BOARD, SEE_CARE, ROOM_PATIENT, WRITE_CARE, SIGN_NOTE, CROSS_MOMENT, HAND_OVER, REVIEW_PROMPTS),
    MANAGER(SEE_BOARD, ARRIVE, REGISTER, TAKE_MONEY, CROSS_MOMENT, HAND_OVER, ANSWER_DESK, SETTLE_SYNC),
    ADMINISTRATOR(KEEP_ACCOUNTS, SETTLE_SYNC),
    KIOSK(SELF_CHECK_IN, SELF_PAY),
    BOARD(SEE_TICKETS),
    HUB(RECEIVE),
    SYSTEM(RECEIVE, KEEP_ACCOUNTS, SETTLE, SETTLE_SYNC);

    private final Set<Duty> duties;

    Role(Duty first, Duty... rest) {
        duties = EnumSet.of(first, rest);
    }

    /// Whether this role carries the duty.
    public boolean may(Duty duty) {
        return duties.contains(duty);
    }
}
