package health.threshold.station.desk;

import health.threshold.clinic.visit.BoardLine;
import health.threshold.clinic.visit.DeskRequest;
import health.threshold.kernel.VisitId;
import java.util.Optional;
import java.util.UUID;

/// A row of the desk's table: somebody's visit, or something that was left about nobody who is on the board.
sealed interface DeskRow {

    UUID id();

    /// One visit.
    record Line(BoardLine line) implements DeskRow {
        @Override
        public UUID id() {
            return line.id().value();
        }
    }

    /// One request that belongs to no visit of today.
    record Request(DeskRequest request) implements DeskRow {
        @Override
        public UUID id() {
            return request.id();
        }
    }

    default Optional<VisitId> visit() {
        return switch (this) {
            case Line(var line) -> Optional.of(line.id());
            case Request(var request) -> Optional.ofNullable(request.visit());
        };
    }
}
