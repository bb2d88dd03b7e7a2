package health.threshold.clinic.checkin;

import java.time.Instant;

/// How somebody came, measured by the time of their appointment. Whoever comes is welcome; it only says what to do now.
public sealed interface Timing {

    /// Close enough to their time that nothing need be said.
    record InTime() implements Timing {}

    /// So early that they may want to go out once more.
    ///
    /// @param back when to be back at the latest
    record Early(Instant due, Instant back) implements Timing {}

    /// After their time. They have arrived all the same, and the desk knows.
    record Late(Instant due) implements Timing {}
}
