package health.threshold.clinic.checkin;

import health.threshold.kernel.AppointmentId;
import health.threshold.kernel.VisitId;
import java.time.Duration;
import java.time.Instant;

/// What the kiosk learns from a claim.
public sealed interface Identified {

    /// Exactly one person who is expected today.
    ///
    /// @param called the name to greet them by; nothing else of the name is shown
    /// @param language BCP 47, what they like to speak
    /// @param here whether they have arrived already
    record Expected(VisitId visit, AppointmentId appointment, String called, String language, Instant due, boolean here)
            implements Identified {}

    /// Everything else: nobody, two people, another day, too many tries. The words and the time are the same for
    /// all of them, so that they tell nothing.
    ///
    /// @param pause how long to wait before answering
    record PleaseSeeTheDesk(Duration pause) implements Identified {}
}
