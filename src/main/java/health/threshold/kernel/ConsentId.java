package health.threshold.kernel;

import java.util.Objects;
import java.util.UUID;

/// The id of an answer to a document.
public record ConsentId(UUID value) {
    public ConsentId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
