package health.threshold.clinic.feedback;

import health.threshold.kernel.PatientId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody told us, and whether they have had an answer.
public record Feedback(
        UUID id,
        @Nullable PatientId patient,
        FeedbackKind kind,
        String words,
        Instant received,
        @Nullable Instant answered) {

    /// The same words, on another file of the person.
    public Feedback on(PatientId file) {
        return new Feedback(id, file, kind, words, received, answered);
    }
}
