package health.threshold.kernel;

import java.util.Objects;
import java.util.UUID;

/// The id of one attempt to pay; it is also the key by which a card terminal knows the attempt.
public record IntentId(UUID value) {
    public IntentId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
