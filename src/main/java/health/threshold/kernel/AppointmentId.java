package health.threshold.kernel;

import java.util.Objects;
import java.util.UUID;

/// The id of an appointment.
public record AppointmentId(UUID value) {
    public AppointmentId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
