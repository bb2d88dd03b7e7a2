package health.threshold.clinic.consent;

/// What somebody said to a document. Both are ordinary: a refusal is written down with its reason, and the day goes on.
public sealed interface Answer {

    record Signed(Signature signature) implements Answer {}

    record Refused(RefusalReason reason) implements Answer {}
}
