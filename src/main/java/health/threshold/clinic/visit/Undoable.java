package health.threshold.clinic.visit;

import health.threshold.kernel.PatientId;
import health.threshold.kernel.VisitId;

/// The last thing somebody did to a visit that can be taken back.
public record Undoable(VisitId visit, PatientId patient, String name, VisitState from, VisitState to) {}
