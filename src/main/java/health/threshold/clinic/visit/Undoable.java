package health.threshold.clinic.visit;

import health.threshold.kernel.PatientId;
import health.threshold.kernel.VisitId;

/// The last thing somebody did to a visit that can be taken back.
///
/// @param walkIn whether it is that somebody came without an appointment: then the whole visit is taken back
public record Undoable(VisitId visit, PatientId patient, String name, VisitState from, VisitState to, boolean walkIn) {}
