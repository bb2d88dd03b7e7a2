package health.threshold.kernel;

/// Which of the two the same person is just now: on an errand, in care, or on the threshold between them.
/// Shown to staff as Customer, Patient, Crossing; never shown to the person.
public enum MomentKind {
    CUSTOMER,
    PATIENT,
    TRANSITION
}
