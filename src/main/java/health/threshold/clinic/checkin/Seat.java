package health.threshold.clinic.checkin;

import health.threshold.clinic.visit.VisitState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Where to sit, how long it will be, and what happens next.
///
/// @param area what the seating area is called; empty where there is only one
/// @param ticket what they will be called by
/// @param state where their visit stands, or another of today that has them in a room
/// @param deskFirst whether the desk has something open that it can only see to with them
/// @param meetings whom they see today and when, by time
public record Seat(
        String area,
        Duration waiting,
        String ticket,
        Timing timing,
        VisitState state,
        boolean deskFirst,
        List<Meeting> meetings) {

    public Seat {
        meetings = List.copyOf(meetings);
    }

    /// Whom they will see; empty where nobody is named.
    public String clinician() {
        return meetings.isEmpty() ? "" : meetings.getFirst().clinician();
    }

    /// One of today's visits of this person.
    public record Meeting(Instant at, String clinician) {}
}
