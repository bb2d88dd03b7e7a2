package health.threshold.clinic.checkin;

import java.time.Duration;

/// Where to sit, and how long it will be.
///
/// @param area what the seating area is called; empty where there is only one
/// @param ticket what they will be called by
public record Seat(String area, Duration waiting, String ticket, String clinician) {}
