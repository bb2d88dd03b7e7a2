package health.threshold.clinic.checkin;

import health.threshold.clinic.visit.Acting;
import health.threshold.kernel.AppointmentId;
import health.threshold.kernel.VisitId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// What the kiosk learns from a claim.
public sealed interface Identified {

    /// Exactly one person who is expected today.
    ///
    /// @param called the name to greet them by; nothing else of the name is shown
    /// @param language BCP 47, what they like to speak
    /// @param acting whether they stand there themselves, or somebody for them
    /// @param coming what they come for today, never empty: what they have not arrived for first, then by time
    record Expected(String called, String language, Acting acting, List<Coming> coming) implements Identified {
        public Expected {
            coming = List.copyOf(coming);
            if (coming.isEmpty()) throw new IllegalArgumentException("Whoever is expected comes for something");
        }

        /// The visit that the errand at the kiosk is about.
        public VisitId visit() {
            return coming.getFirst().visit();
        }

        /// When that visit is due.
        public Instant due() {
            return coming.getFirst().due();
        }
    }

    /// One appointment of somebody who is expected.
    ///
    /// @param here whether they have arrived for it already
    record Coming(VisitId visit, AppointmentId appointment, Instant due, boolean here) {}

    /// Everything else: nobody, two people, another day, too many tries. The words and the time are the same for
    /// all of them, so that they tell nothing.
    ///
    /// @param pause how long to wait before answering
    record PleaseSeeTheDesk(Duration pause) implements Identified {}
}
