package health.threshold.kernel;

import java.util.Objects;
import java.util.UUID;

/// The id of a visit; the visit that follows an appointment carries the appointment's number, so that two devices that
/// record the same arrival offline mean one visit.
public record VisitId(UUID value) {
    public VisitId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
