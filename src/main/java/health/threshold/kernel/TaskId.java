package health.threshold.kernel;

import java.util.Objects;
import java.util.UUID;

/// The id of a task.
public record TaskId(UUID value) {
    public TaskId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
