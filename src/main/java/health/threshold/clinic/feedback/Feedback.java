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

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// The number by which somebody asks what became of it: five letters and digits that cannot be taken for others.
    public String number() {
        var bits = id.getLeastSignificantBits();
        var number = new StringBuilder("M-");
        for (int at = 0; at < 5; at++) number.append(LETTERS.charAt((int) (bits >>> at * 5 & 31)));
        return number.toString();
    }

    /// The same words, on another file of the person.
    public Feedback on(PatientId file) {
        return new Feedback(id, file, kind, words, received, answered);
    }
}
