package health.threshold.app.demo;

import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.schedule.Service;
import health.threshold.clinic.visit.Feeling;
import org.jspecify.annotations.Nullable;

/// Somebody whom tours and tests meet by name, and where they stand in today's diary.
///
/// @param clinician which of the five, from 0
/// @param turn which of the clinician's twelve, from 0
/// @param code the check-in code, where it must be a certain one
record Guest(
        Patient who,
        int clinician,
        int turn,
        Service service,
        @Nullable String code,
        @Nullable Feeling feeling) {}
