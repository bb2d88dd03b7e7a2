package health.threshold.clinic.visit;

import health.threshold.kernel.PlaceId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One move of a visit from state to state.
///
/// @param undone whether it was taken back afterwards
public record Step(
        UUID id,
        VisitState from,
        VisitState to,
        @Nullable PlaceId place,
        Instant at,
        UUID by,
        String station,
        boolean undone) {}
