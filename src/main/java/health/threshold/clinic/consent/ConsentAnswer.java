package health.threshold.clinic.consent;

import health.threshold.kernel.ConsentId;
import health.threshold.kernel.PatientId;
import java.time.Instant;

/// What stands under a document: the signature, or the reason why there is none.
public record ConsentAnswer(ConsentId consent, PatientId patient, Instant at, Answer answer) {}
