package health.threshold.kernel;

import java.util.Objects;
import java.util.UUID;

/// The id of a person who receives care.
public record PatientId(UUID value) {
    public PatientId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
