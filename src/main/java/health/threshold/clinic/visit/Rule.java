package health.threshold.clinic.visit;

import health.threshold.kernel.MomentKind;

/// How the treatment and the moment can fail to match: an errand made heavy, or a vulnerable visit gone hurried.
public enum Rule {
    /// The kiosk takes longer than an errand should.
    KIOSK_OVER_TARGET(MomentKind.CUSTOMER),
    /// The same thing was asked twice.
    ASKED_TWICE(MomentKind.CUSTOMER),
    /// They have waited longer than is usual here, and nobody has told them.
    WAIT_NOT_TOLD(MomentKind.CUSTOMER),
    /// Leaving takes longer than an errand should.
    CHECKOUT_OVER_TARGET(MomentKind.CUSTOMER),
    /// A vulnerable visit is closing, or has closed, with nothing of the person's concern written.
    NO_CONCERN_WRITTEN(MomentKind.PATIENT),
    /// A vulnerable visit closed very short.
    VERY_SHORT(MomentKind.PATIENT);

    private final MomentKind side;

    Rule(MomentKind side) {
        this.side = side;
    }

    /// Whose side it is on: the customer's (seen at the desk) or the patient's (seen in the exam room).
    public MomentKind side() {
        return side;
    }
}
