package health.threshold.hub;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody decided about one resource that two had changed differently. It travels as a Provenance, so that
/// whoever reads the resource elsewhere can learn why it says what it says.
///
/// @param type of the resource, as FHIR has it
/// @param decider the member of staff; `null` where nobody had signed in
/// @param who what they are called, or the device
/// @param words which value was chosen over which; patient data
public record Decision(
        UUID id, String type, UUID entity, @Nullable UUID decider, String who, Instant at, String words) {

    private static final int LONGEST = 2_000;

    public Decision {
        if (words.length() > LONGEST) words = words.substring(0, LONGEST);
    }
}
