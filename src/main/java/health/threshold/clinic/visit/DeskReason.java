package health.threshold.clinic.visit;

/// Why the desk should look. The most pressing come first.
public enum DeskReason {
    PRIVATE_WORD,
    TALK_TO_US,
    CARD_UNCLEAR,
    PAID_CANCELLED,
    NOT_FOUND,
    KIOSK_STOPPED,
    /// What a newer program left, for a reason that this one has no word for. It is only read, never left.
    SOMETHING_NEWER,
    NEEDS_TODAY,
    CAME_LATE,
    CAME_WITH_SOMEBODY,
    ANOTHER_TIME,
    COMPLAINED,
    ASKED,
    INSURANCE_CHANGED,
    DETAILS_CHANGED,
    SIGN_AT_DESK,
    FORM_ON_PAPER,
    PAY_AT_DESK,
    RECEIPT_NOT_SENT,
    PAPER_NOT_PRINTED,
    THANKED;

    /// Whether the desk can only see to it with the person, before they are called.
    public boolean needsThem() {
        return switch (this) {
            case PRIVATE_WORD, TALK_TO_US, CARD_UNCLEAR, KIOSK_STOPPED, SIGN_AT_DESK, FORM_ON_PAPER -> true;
            case PAID_CANCELLED,
                    NOT_FOUND,
                    SOMETHING_NEWER,
                    NEEDS_TODAY,
                    CAME_LATE,
                    CAME_WITH_SOMEBODY,
                    ANOTHER_TIME,
                    COMPLAINED,
                    ASKED,
                    INSURANCE_CHANGED,
                    DETAILS_CHANGED,
                    PAY_AT_DESK,
                    RECEIPT_NOT_SENT,
                    PAPER_NOT_PRINTED,
                    THANKED -> false;
        };
    }
}
