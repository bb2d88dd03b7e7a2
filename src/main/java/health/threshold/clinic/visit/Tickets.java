package health.threshold.clinic.visit;

import java.time.Duration;
import java.util.List;

/// What everybody in the waiting area may read: numbers, and nothing that says whose they are.
///
/// @param called who may go in now, the latest first
/// @param waiting who waits, the shortest wait first
public record Tickets(List<Call> called, List<Wait> waiting) {

    public Tickets {
        called = List.copyOf(called);
        waiting = List.copyOf(waiting);
    }

    /// Somebody may go in.
    ///
    /// @param place where to; empty where that is not known
    public record Call(String ticket, String place) {}

    /// Somebody waits.
    ///
    /// @param left how long it will usually be, in steps of five minutes
    public record Wait(String ticket, Duration left) {}
}
