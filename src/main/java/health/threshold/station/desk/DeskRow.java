package health.threshold.station.desk;

import health.threshold.clinic.visit.BoardLine;
import health.threshold.clinic.visit.DeskRequest;
import health.threshold.kernel.VisitId;
import java.util.Optional;
import java.util.UUID;

/// A row of the desk's table: somebody's visit, or something the kiosk left about nobody in particular.
sealed interface DeskRow {

    UUID id();

    /// One visit.
    record Line(BoardLine line) implements DeskRow {
        @Override
        public UUID id() {
            return line.id().value();
        }
    }

    /// One request that belongs to no visit.
    record Request(DeskRequest request) implements DeskRow {
        @Override
        public UUID id() {
            return request.id();
        }
    }

    default Optional<VisitId> visit() {
        return this instanceof Line(var line) ? Optional.of(line.id()) : Optional.empty();
    }
}
