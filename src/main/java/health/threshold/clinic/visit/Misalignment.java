package health.threshold.clinic.visit;

import health.threshold.kernel.PatientId;
import health.threshold.kernel.VisitId;
import java.time.Duration;

/// One quiet remark: here treatment and moment do not match, and it can still be mended. It names the visit, never
/// who of the staff was there.
///
/// @param took how long it has taken so far; zero where time is not the point
public record Misalignment(VisitId visit, PatientId patient, Rule rule, Duration took) {}
