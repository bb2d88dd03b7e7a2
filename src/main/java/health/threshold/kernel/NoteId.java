package health.threshold.kernel;

import java.util.Objects;
import java.util.UUID;

/// The id of a care note.
public record NoteId(UUID value) {
    public NoteId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
