package health.threshold.clinic.coverage;

import health.threshold.kernel.PatientId;
import java.time.Instant;
import java.util.UUID;

/// A picture of one side of somebody's insurance card.
///
/// @param content a JPEG in Base64, at most [#LONGEST] letters
/// @param current whether it is the newest of its side
public record CardPicture(UUID id, PatientId patient, CardSide side, String content, Instant taken, boolean current) {

    /// What fits into a row and through a slow line: about 300 kilobytes of picture.
    public static final int LONGEST = 400_000;

    public CardPicture {
        if (content.isEmpty() || content.length() > LONGEST)
            throw new IllegalArgumentException("A picture of a card is made small first");
    }

    /// The same picture, once another has taken its place.
    CardPicture replaced() {
        return new CardPicture(id, patient, side, content, taken, false);
    }

    /// The same picture, on another file of the person.
    public CardPicture on(PatientId file) {
        return new CardPicture(id, file, side, content, taken, current);
    }
}
