package health.threshold.clinic.visit;

import health.threshold.kernel.VisitId;

/// How recording an arrival ended. Money has no part in it.
public sealed interface Arrival {

    /// They are here now.
    record Recorded(VisitId visit, String ticket) implements Arrival {}

    /// They were here already; nothing has changed.
    record AlreadyHere(VisitId visit, String ticket) implements Arrival {}

    /// Nobody expects them for this any more: it is over, cancelled or missed.
    record NotExpected(VisitState state) implements Arrival {}
}
