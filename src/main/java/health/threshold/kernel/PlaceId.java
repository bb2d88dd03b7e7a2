package health.threshold.kernel;

import java.util.Objects;
import java.util.UUID;

/// The id of a room, a seating area or a quiet place.
public record PlaceId(UUID value) {
    public PlaceId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
